/* One script tag for `<suyuan-registration>` on any page. */
import '../foundation/embed-client.ts';
import '../registration/define.ts';
