import type { App } from 'electron';

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
  ['no-service-autorun'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-features', 'DnsOverHttps,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,GlobalMediaControls,HardwareMediaKeyHandling,AutofillServerCommunication,CertificateTransparencyComponentUpdater,SpareRendererForSitePerProcess'],
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
