import * as v from 'valibot';
import { type ItemLayout, nothing } from '../../layout/item-layout.ts';
import { layOutPicture } from '../../layout/picture.ts';
import { imageData } from '../image/image-item.ts';
import type { MarkItem } from './mark-item.ts';

export const markLayout: ItemLayout<MarkItem> = {
  says: (item, data) => {
    const url = data.marks?.[item.mark];
    // Data comes from elsewhere than the template and is judged as strictly.
    return v.is(imageData(), url) ? url : '';
  },
  layOut: (_item, says, frame) => (says === '' ? nothing : layOutPicture(says, frame)),
};
