// Answers of an invented cooperative and an invented farmer.
import type { RegistrationForm } from '@suyuan/contract/registration';
import type { Visitor } from './visitor.ts';

export const COOPERATIVE: RegistrationForm = {
  organisationForm: 'cooperative',
  name: '长沙县金井绿源茶叶专业合作社',
  uscc: '93430822MA0TE5T08W',
  legalRepresentative: '黎青山',
  contactName: '黎春燕',
  contactPhone: '0731-00000001',
  divisionCode: '430121105',
  address: '金龙村三组 12 号',
  trade: 'crop',
  licenceUploadId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  consent: true,
};

/** First step of a cooperative, in Chinese. */
export async function fillSubject(visitor: Visitor): Promise<void> {
  await visitor.tick('合作社');
  await visitor.tick('种植');
  await visitor.fill('合作社名称', COOPERATIVE.name);
  await visitor.fill('统一社会信用代码', COOPERATIVE.uscc ?? '');
  await visitor.fill('法定代表人', COOPERATIVE.legalRepresentative);
}

export async function fillContact(visitor: Visitor): Promise<void> {
  await visitor.fill('联系人', COOPERATIVE.contactName);
  await visitor.fill('联系电话', COOPERATIVE.contactPhone);
  await visitor.select('市州', '长沙市');
  await visitor.select('县市区', '长沙县');
  await visitor.select('乡镇', '金井镇');
  await visitor.fill('详细地址', COOPERATIVE.address);
}

/** A picture of the given size, as a camera would make it. */
export async function takePicture(widthPx = 640, heightPx = 480, type = 'image/png'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // Noise does not compress: the file is as large as a photograph.
  const pixels = context.createImageData(widthPx, heightPx);
  let state = 7;
  for (let at = 0; at < pixels.data.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    pixels.data[at] = at % 4 === 3 ? 255 : (state >> 16) & 255;
  }
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type));
  if (!blob) throw new Error('no picture');
  return new File([blob], 'licence.png', { type });
}

/** All steps up to the one where everything is checked. */
export async function fillToReview(visitor: Visitor): Promise<void> {
  await fillSubject(visitor);
  await visitor.press('下一步');
  await fillContact(visitor);
  await visitor.press('下一步');
  await visitor.choosePicture('营业执照照片', await takePicture());
  await visitor.sees('照片已备好');
  await visitor.press('下一步');
}
