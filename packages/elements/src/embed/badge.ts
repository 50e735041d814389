/* One script tag for `<suyuan-trace variant="badge">`: the same element, under the name that a product list looks for. */
import '../foundation/embed-client.ts';
import '../trace/define.ts';
