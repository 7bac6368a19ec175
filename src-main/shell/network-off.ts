import type { App } from 'electron';

/** Features of Chromium that ask or answer something on the network. */
const refusedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  // Else a peer connection announces this machine to its network by multicast.
  'WebRtcHideLocalIpsWithMdns',
];

/** Parts of Chromium that would look something up, or listen, on their own. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name has an address: what still asks gets no answer and sends nothing.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-sync'],
  ['disable-quic'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['disable-features', refusedFeatures.join(',')],
];

/**
 * Closes the app to the network before anything could use it. The sessions do their part in
 * `closed-session.ts`; only together do the two leave no packet behind.
 */
export function turnNetworkOff(app: App): void {
  for (const [name, value] of switches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}
