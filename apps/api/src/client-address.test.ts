import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClientAddress, isAddressRange } from './client-address.ts';

/** What is told of a request that comes over a socket from `socket`. */
const told = (trustedProxy: string | undefined, socket: string | undefined, forwarded?: string) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const bindings = socket === undefined ? undefined : { incoming: { socket: { remoteAddress: socket } } };
  return createClientAddress(trustedProxy)(new Request('http://suyuan.test/', { headers }), bindings);
};

describe('where a request comes from', () => {
  it('is the other end of the socket, whatever the request says', () => {
    assert.equal(told(undefined, '203.0.113.7', '198.51.100.1'), '203.0.113.7');
    assert.equal(told(undefined, '::ffff:203.0.113.7'), '203.0.113.7');
    assert.equal(told(undefined, undefined, '198.51.100.1'), undefined);
  });

  it('is what the trusted proxy appended, not what the client wrote before', () => {
    assert.equal(told('127.0.0.1', '127.0.0.1', '198.51.100.1, 203.0.113.7'), '203.0.113.7');
    assert.equal(told('10.0.0.0/8', '::ffff:10.1.2.3', '203.0.113.7'), '203.0.113.7');
    assert.equal(told('fd00::/8', 'fd00::1', '203.0.113.7'), '203.0.113.7');
  });

  it('is the socket where somebody else than the proxy connects, or the proxy says nothing of use', () => {
    assert.equal(told('127.0.0.1', '203.0.113.7', '198.51.100.1'), '203.0.113.7');
    for (const forwarded of [undefined, '', 'unknown', '198.51.100.1, nonsense'])
      assert.equal(told('127.0.0.1', '127.0.0.1', forwarded), '127.0.0.1');
  });

  it('is the network of an IPv6 client, which has any number of addresses', () => {
    for (const address of ['2001:db8:1:2::1', '2001:0DB8:1:2:ffff:0:0:1', '2001:db8:1:2:3:4:5:6'])
      assert.equal(told(undefined, address), '2001:db8:1:2::/64');
    assert.equal(told(undefined, '::1'), '0:0:0:0::/64');
    assert.equal(told(undefined, 'fe80::1%eth0'), 'fe80:0:0:0::/64');
  });
});

describe('the proxy that is trusted', () => {
  it('is named by an address or a range', () => {
    for (const text of ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8']) assert.ok(isAddressRange(text), text);
    for (const text of ['', 'true', 'proxy.local', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/x'])
      assert.ok(!isAddressRange(text), text);
  });
});
