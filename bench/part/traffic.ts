import type { CDPSession, Page } from 'playwright-core'

/** What went over the wire: requests, and bytes with their headers as HTTP/1.1 writes them. */
export interface Traffic {
  requests: number
  up: number
  down: number
  /** Bytes of the bodies alone, as they went over the wire. */
  bodies: number
}

export interface Meter {
  /** What went over the wire since the last call, once every request has ended. */
  read(): Promise<Traffic>
}

/** The network that Lighthouse calls Slow 4G: 150 ms, 1.6 Mbps down, 750 kbps up. */
export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  })
}

/** Counts the page's traffic from now on. */
export async function meterTraffic(page: Page): Promise<{ session: CDPSession; meter: Meter }> {
  const session = await page.context().newCDPSession(page)
  let traffic: Traffic = { requests: 0, up: 0, down: 0, bodies: 0 }
  const methods = new Map<string, string>()
  const headings = new Map<string, number>()
  const open = new Set<string>()
  let ended = (): void => {}
  const end = (requestId: string): void => {
    open.delete(requestId)
    if (open.size === 0) ended()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    open.add(requestId)
    traffic.requests += 1
    methods.set(requestId, `${request.method} ${new URL(request.url).pathname} HTTP/1.1\r\n\r\n`)
  })
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
    const body = Number(headers['Content-Length'] ?? headers['content-length'] ?? 0)
    traffic.up += (methods.get(requestId)?.length ?? 0) + linesOf(headers) + body
    traffic.bodies += body
  })
  session.on('Network.responseReceivedExtraInfo', ({ requestId, headersText, headers }) => {
    headings.set(requestId, headersText?.length ?? linesOf(headers) + 19)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.down += encodedDataLength
    traffic.bodies += Math.max(0, encodedDataLength - (headings.get(requestId) ?? 0))
    end(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId))
  await session.send('Network.enable')
  return {
    session,
    meter: {
      async read() {
        // The browser tells of the wire a little later than the page hears the answer.
        const quiet = new Promise<void>((resolve) => {
          ended = resolve
        })
        if (open.size > 0) await quiet
        const read = traffic
        traffic = { requests: 0, up: 0, down: 0, bodies: 0 }
        return read
      },
    },
  }
}

function linesOf(headers: object): number {
  return Object.entries(headers).reduce(
    (sum, [name, value]) => sum + name.length + String(value).length + 4,
    0,
  )
}
