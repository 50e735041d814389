import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** One address or a range of them: `127.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
export function isAddressRange(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
}

/**
 * Tells where a request comes from: the socket's other end or, where that is the proxy we trust, the last address of
 * `X-Forwarded-For`, which the proxy itself appended. What stands before it is the client's own word.
 * @param trustedProxy see {@link isAddressRange}; nothing where clients connect by themselves
 */
export function createClientAddress(
  trustedProxy: string | undefined,
): (request: Request, bindings: unknown) => string | undefined {
  const trusted = new BlockList();
  const [address, prefix] = trustedProxy?.split('/') ?? [];
  if (address) trusted.addSubnet(address, Number(prefix ?? (isIPv6(address) ? 128 : 32)), familyOf(address));

  return (request, bindings) => {
    const { incoming } = (bindings ?? {}) as { readonly incoming?: IncomingMessage };
    const socket = plain(incoming?.socket.remoteAddress ?? '');
    if (socket === '') return undefined;
    if (!trusted.check(socket, familyOf(socket))) return networkOf(socket);
    const appended = plain(request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '');
    return networkOf(isIP(appended) ? appended : socket);
  };
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** Without the dress that an IPv4 address wears on a socket for both. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** An IPv6 client has 2^64 addresses to hide behind: all of them count as one. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  // The parser of URLs knows the one short form of every address.
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const known = [groups(head), groups(tail ?? '')] as const;
  const zeros = Array<string>(8 - known[0].length - known[1].length).fill('0');
  return `${[...known[0], ...zeros, ...known[1]].slice(0, 4).join(':')}::/64`;
}
