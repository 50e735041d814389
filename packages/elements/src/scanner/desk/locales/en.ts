import type { DeskMessages } from './zh-cn.ts';

export const en = {
  bridge: { weixin: 'Scan with WeChat', alipay: 'Scan with Alipay', app: 'Scan with this app' },
  guns: {
    serial: { connect: 'Connect a serial scan gun', connected: 'Serial scan gun connected' },
    hid: { connect: 'Connect a USB scan gun', connected: 'USB scan gun connected' },
  },
  asking: {
    camera: { title: 'Opening the camera…', hint: 'If the browser asks, choose “Allow”.' },
    bridge: { title: 'Point the scanner that has opened at the code' },
  },
  paused: {
    hidden: { title: 'Paused', hint: 'Scanning goes on when you come back to this page.' },
    muted: { title: 'Something else has the camera', hint: 'Perhaps a call; scanning goes on by itself.' },
  },
  reading: { title: 'Reading the picture…' },
  aim: {
    loading: 'The reader is loading…',
    help: 'Nothing yet? Go closer, avoid glare, or use a picture',
    qr: 'Bring the QR code into the frame (no bar codes here)',
    all: 'Bring the code into the frame',
  },
  cancel: 'Cancel',
  stop: 'Stop scanning',
  again: 'Scan next',
  drop: 'Let go to read it',
  torchOn: 'Turn the light on',
  torchOff: 'Turn the light off',
  zoom: 'Zoom',
  switchCamera: 'Switch camera',
  signals: { sound: 'Turn the sound on', buzz: 'Vibrate only', none: 'Turn signals off' },
  found: (count: number) => (count === 1 ? '1 code found' : `${count} codes found`),
  kinds: {
    'trace-code': 'Trace code',
    'gs1-digital-link': 'GS1 Digital Link',
    'gs1-element-string': 'GS1 bar code',
    gtin: 'Product bar code',
    'national-short-code': 'Short code of the national platform',
    'national-long-code': 'Long code of the national platform',
    'personal-number': 'Personal number',
    url: 'Web address',
    text: 'Text',
    danger: 'Dangerous content',
    invalid: 'Faulty code',
  },
  lookUp: 'See where it comes from',
  notes: {
    'trace-code': 'The check digit is right',
    product: 'This number names the kind of product; scan a trace code to see where this very one comes from',
    'national-short-code': 'Look it up on the national traceability platform',
    'national-long-code': 'It may hold an identity number, so it is hidden and not kept',
    'personal-number': 'This looks like an identity or phone number, so it is hidden and not kept',
    url: (host: string) => `From ${host}; never opened by itself`,
    danger: 'A browser could run this as a program; do not open it',
    invalid: (like: string) => `This looks like a ${like}, but its check fails: scan again, or compare the print`,
  },
  damaged: {
    'trace-code': 'trace code',
    'gs1-digital-link': 'GS1 Digital Link',
    'gs1-element-string': 'GS1 bar code',
    gtin: 'product bar code',
  },
  cautions: {
    'user-info': 'The address hides another name: it may pretend to be someone else',
    'mixed-script': 'The domain uses letters that are easily confused',
    'ip-address': 'The address has no name, only numbers',
    port: 'The address uses an unusual port',
    'not-encrypted': 'The connection is not encrypted and can be altered',
  },
  government: 'Government website',
  trusted: 'Registered website',
  open: (host: string) => `Open ${host}`,
  list: (count: number) => (count === 1 ? '1 code scanned' : `${count} codes scanned`),
  listEmpty: 'Codes appear here as you scan them',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  remove: (what: string) => `Remove ${what}`,
  clear: 'Clear',
  steps: {
    retry: 'Try again',
    'retry-bridge': 'Try again',
    camera: 'Scan with this page’s camera',
    picture: 'Use a picture',
    'other-picture': 'Use another picture',
    close: 'Got it',
  },
  problems: {
    'camera.not_allowed': {
      title: 'No permission for the camera',
      remedy: 'Allow the camera in the settings beside the address bar and try again, or use a picture or the digits.',
    },
    'camera.not_found': {
      title: 'No camera found',
      remedy: 'This device has no camera that can be used. Choose a picture, use a scan gun, or enter the digits.',
    },
    'camera.busy': {
      title: 'The camera is in use',
      remedy: 'Close the program that uses it, such as a video call, and try again.',
    },
    'camera.insecure': {
      title: 'This page cannot use the camera',
      remedy: 'Browsers open the camera only at addresses that begin with https. Use such an address, or a picture.',
    },
    'camera.in_app_browser': {
      title: 'The camera does not open inside this app',
      remedy: 'Choose “Open in browser” from the menu at the top right, or take a picture to read.',
    },
    'camera.blocked_by_page': {
      title: 'The website does not open the camera',
      remedy: 'The page around this scanner does not allow it. Use a picture or the digits, and tell the website.',
    },
    'camera.unsupported': {
      title: 'This browser has no camera access',
      remedy: 'Update the browser, or use a picture or the digits.',
    },
    'camera.lost': {
      title: 'The camera went away',
      remedy: 'It was unplugged, or the system took it back. Connect it and try again.',
    },
    'camera.no_picture': {
      title: 'The camera shows nothing',
      remedy: 'Check whether the lens is covered or another program uses it, and try again.',
    },
    'picture.no_code': {
      title: 'No code was found in the picture',
      remedy: 'Let the code fill a third of the picture, avoid glare, keep it sharp, or enter the digits.',
    },
    'picture.not_a_picture': {
      title: 'This is not a picture',
      remedy: 'The file holds something else. Choose a photo or a screenshot (JPG or PNG).',
    },
    'picture.pdf': {
      title: 'This is a PDF',
      remedy: 'Take a screenshot of the page with the code and choose that.',
    },
    'picture.unreadable': {
      title: 'The picture does not open',
      remedy: 'It may be damaged, or of a kind that this browser does not know. Use JPG or PNG.',
    },
    'picture.too_large': {
      title: 'The picture is too large',
      remedy: 'Take it again at a usual resolution, or cut out the part with the code.',
    },
    'decoder.unavailable': {
      title: 'The reader did not load',
      remedy: 'Check the network and try again; the digits can be entered at any time.',
    },
    'bridge.failed': {
      title: 'The app’s scanner did not open',
      remedy: 'Use the camera, a picture, or the digits.',
    },
    'gun.failed': {
      title: 'The scan gun did not connect',
      remedy:
        'Check the cable, and that the gun is in serial or HID POS mode; most guns need no connecting and just scan.',
    },
  },
} satisfies DeskMessages;
