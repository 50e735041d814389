import type { ProblemWords } from './sentence.ts';

/** Why a request was refused. */
export const en: ProblemWords = {
  titles: {
    'request.not_json': 'The request is not valid JSON',
    'request.invalid': 'Some entries are not valid',
    'request.too_large': 'The request is too large',
    'request.unsupported_media_type': 'The content type is not supported',
    'request.unknown_route': 'There is nothing at this address',
    'request.method_not_allowed': 'The request method is not allowed',
    'request.too_many': 'Too many requests',
    'request.cross_site': 'A request from another website was refused',
    'idempotency.key_missing': 'The idempotency key is missing',
    'idempotency.key_reused': 'The idempotency key belongs to another request',
    'idempotency.in_progress': 'The same request is being processed',
    'session.missing': 'Not signed in',
    'session.wrong_credentials': 'Wrong username or password',
    'session.password_weak': 'The password is too weak',
    'access.forbidden': 'Not permitted',
    'resource.not_found': 'Not found',
    'resource.changed': 'Someone else has changed it',
    'upload.too_large': 'The picture is too large',
    'upload.not_an_image': 'The file is not a picture',
    'upload.broken': 'The picture is damaged',
    'upload.unknown': 'The picture does not exist or has expired',
    'registration.duplicate': 'Already registered',
    'registration.unknown_receipt': 'No such receipt number',
    'registration.phone_mismatch': 'The contact phone does not match',
    'registration.not_returned': 'The application was not returned',
    'registration.not_pending': 'The application is not awaiting review',
    'registration.not_approved': 'The application is not approved yet',
    'registration.warning_not_accepted': 'Some doubts are not settled',
    'registration.account_exists': 'The account is already open',
    'account.username_taken': 'The username is taken',
    'division.unknown': 'No such administrative division',
    'product.gtin_taken': 'The product barcode is in use',
    'product.gtin_printed': 'The product barcode is on printed labels',
    'batch.lot_taken': 'The lot name is in use',
    'batch.not_active': 'The batch is frozen or recalled',
    'batch.failed_test': 'The batch failed its test',
    'event.harvest_before_interval': 'The safety interval has not ended',
    'event.day_in_future': 'The day lies in the future',
    'event.input_required': 'The input or its dose is missing',
    'certificate.basis_without_test': 'The basis has no test on record',
    'certificate.failed_test': 'The batch failed its test',
    'certificate.contact_consent_missing': 'No consent to publish the contact number',
    'certificate.already_issued': 'The batch has a valid certificate',
    'certificate.already_voided': 'The certificate is already void',
    'code.length': 'The trace code has the wrong length',
    'code.not_digits': 'The trace code holds other characters',
    'code.check_digit': 'The trace code is wrong',
    'code.unknown_version': 'The trace code is not known here',
    'code.invented': 'The trace code was never issued',
    'code.not_issued': 'This label was never issued',
    'code.serials_exhausted': 'Not enough trace codes left',
    'label.template_invalid': 'The label template is not valid',
    'label.range_not_issued': 'The range was not issued',
    'label.reprint_reason_missing': 'The reason for the reprint is missing',
    'label.certificate_missing': 'The batch has no valid certificate',
    'label.glyph_missing': 'The font lacks characters',
    'label.unreadable': 'The printed label could not be scanned',
    'recall.wrong_state': 'The state of the batch does not allow this',
    'server.unexpected': 'Something went wrong',
    'server.unavailable': 'The system is not available just now',
  },
  details: {
    'request.not_json': 'Send complete JSON in UTF-8 and set Content-Type to application/json.',
    'request.invalid': 'Some entries need correction. Follow the hint at each of them and send again.',
    'request.too_large': 'The request is larger than allowed. Send less and try again.',
    'request.unsupported_media_type': 'Set Content-Type to one of those that the API reference lists.',
    'request.unknown_route': 'Check the address; those of the API stand in /docs/api.',
    'request.method_not_allowed': 'This address does not take that method. Compare it with /docs/api.',
    'request.too_many': ({ seconds }) =>
      seconds === undefined
        ? 'Too many requests in a short time. Try again later.'
        : `Too many requests in a short time. Try again in ${seconds} seconds.`,
    'request.cross_site':
      'To keep accounts safe, only pages of this site may do this. Open the page here again and retry; programs use an API key.',
    'idempotency.key_missing':
      'Put a new random value, such as a UUID, into the header Idempotency-Key and keep it when you retry.',
    'idempotency.key_reused': 'This Idempotency-Key was used for a different request. Use a new one.',
    'idempotency.in_progress':
      'Your first attempt is still being processed. Look again shortly; there is no need to re-enter anything.',
    'session.missing': 'Sign in first; programs send a valid API key in the Authorization header.',
    'session.wrong_credentials':
      'Check username and password, capitals included. If you forgot the password, ask the administrator of your body.',
    'access.forbidden': 'Your account may not do this. Ask the administrator of your body, or use an account that may.',
    'resource.not_found': 'It does not exist or lies outside your area. Go back to the list and check.',
    'resource.changed': 'Someone changed it while you were editing. Reload and make your changes again.',
    'upload.too_large': ({ max }) =>
      `The picture is larger than ${max === undefined ? '4 MB' : `${max} MB`}. Shrink it or take it at a lower resolution, then upload it again.`,
    'upload.not_an_image': 'The content of the file is no JPG, PNG or WebP picture. Choose a photo or screenshot.',
    'upload.broken': 'The picture is incomplete or cannot be read. Take or save it again and upload it.',
    'upload.unknown': 'The uploaded picture has expired or does not exist. Upload it again.',
    'registration.duplicate':
      'This identity number is registered or under review. Look up your receipt number, or ask the reviewing office of your county.',
    'registration.unknown_receipt': 'Compare the 16 digits with your receipt.',
    'registration.phone_mismatch':
      'This is not the contact phone of the application. Enter the number given there; if it is out of use, ask the reviewing office.',
    'registration.account_exists':
      'Sign in with it. If you forgot the password, ask the reviewing office of your county.',
    'account.username_taken': 'Choose another username.',
    'division.unknown': 'The division is not in the table of this system. Choose it from the list.',
    'product.gtin_taken': 'Another product of yours has this barcode. Check the number, or change that product.',
    'product.gtin_printed':
      'Labels of this product are issued, and the links on them hold the barcode, so that it cannot change. Another barcode is another product: create a new one.',
    'batch.lot_taken': 'Another batch of yours has this lot name. Choose another, or leave it empty to have one made.',
    'code.not_issued':
      'No label with this trace code was ever issued. Compare it digit by digit; if it is right, beware of a counterfeit.',
    'label.range_not_issued': 'Part of the range was not issued. Issue the codes first, or choose an issued range.',
    'label.reprint_reason_missing':
      'Some labels of the range were printed before. State why they are printed again; it is kept in the print log.',
    'label.certificate_missing':
      'A certificate label is printed only for a batch with a certificate. Issue it first, or use a trace label.',
    'label.glyph_missing': ({ characters }) =>
      `The label font does not have these characters${characters === undefined ? '' : `: ${characters}`}. Write them differently.`,
    'label.unreadable': ({ reason, serial }) =>
      `The QR code is too small, too dense or covered${reason === undefined ? '' : ` (${serial === undefined ? '' : `label ${serial}: `}${reason})`}. Enlarge it in the designer, leave space around it and check again.`,
    'server.unexpected':
      'Try again later; if it stays so, give the request number to the administrator. What you entered was not saved.',
    'server.unavailable': 'The system is under maintenance or busy. Try again in a few minutes.',
  },
};
