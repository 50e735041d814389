/* One script tag for every element. */
import '../foundation/embed-client.ts';
import '../qr/define.ts';
import '../registration/define.ts';
import '../trace/define.ts';
