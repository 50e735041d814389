/* One script tag for `<suyuan-trace>` on any page. */
import '../foundation/embed-client.ts';
import '../trace/define.ts';
