// One script tag for other people's pages: `<suyuan-scanner>`.
import '../scanner/define.ts';
