import type { ItemLayout } from '../../layout/item-layout.ts';
import { layOutPicture } from '../../layout/picture.ts';
import type { ImageItem } from './image-item.ts';

export const imageLayout: ItemLayout<ImageItem> = {
  says: () => '',
  layOut: (item, _says, frame) => layOutPicture(item.data, frame),
};
