import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks that are not the public internet: private, local, shared, reserved, for documentation or for many at once. */
const V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** The last ones carry an IPv4 address in them, which may be any of the above. */
const V6 = [
  ...['::/128', '::1/128', '64:ff9b:1::/48', '100::/64', '2001:db8::/32', '3fff::/20', 'fc00::/7', 'fe80::/10'],
  ...['fec0::/10', 'ff00::/8', '::/96', '::ffff:0:0/96', '64:ff9b::/96', '2001::/32', '2002::/16'],
];

/** Each family has a list of its own: in one list the rule for carried addresses would match every IPv4 address. */
function blockList(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [start = '', bits = ''] = network.split('/');
    list.addSubnet(start, Number(bits), family);
  }
  return list;
}

const blockedV4 = blockList(V4, 'ipv4');
const blockedV6 = blockList(V6, 'ipv6');

/** Whether an IP address leads into a private network. What is no IP address leads nowhere good either. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return blockedV4.check(address);
  return !isIPv6(address) || blockedV6.check(address, 'ipv6');
}
