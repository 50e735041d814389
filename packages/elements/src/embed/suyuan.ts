/* One script tag for every element. */
import '../foundation/embed-client.ts';
import '../label-designer/define.ts';
import '../qr/define.ts';
import '../registration/define.ts';
import '../scanner/define.ts';
import '../trace/define.ts';
