/* One script tag for `<suyuan-qr>` on any page. */
import '../foundation/embed-client.ts';
import '../qr/define.ts';
