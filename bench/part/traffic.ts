import type { CDPSession, Page } from 'playwright-core'

/** What went over the wire: requests, and bytes with their headers as HTTP/1.1 writes them. */
export interface Traffic {
  requests: number
  up: number
  down: number
  /** Bytes of the bodies alone, both ways, as they went over the wire. */
  bodies: number
}

/** Gives the page the network that Lighthouse calls Slow 4G: 150 ms, 1.6 Mbps down, 750 kbps up. */
export async function slowNetwork(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  })
  return session
}
