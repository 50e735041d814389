/* One script tag for `<suyuan-label-designer>` on any page. */
import '../foundation/embed-client.ts';
import '../label-designer/define.ts';
