import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in front of a site that can hand out a newer build of the product. */
export interface Front {
  url: string
  /** From now on the service worker is another one, as after a release. */
  release(): void
  close(): Promise<void>
}

/** Passes everything on as it is; only the service worker grows by a line with every release. */
export async function startFront(site: string): Promise<Front> {
  let releases = 0
  const server = createServer((incoming, outgoing) => {
    const isWorker = incoming.url === '/sw.js'
    const headers = { ...incoming.headers, ...(isWorker && { 'accept-encoding': 'identity' }) }
    const passed = request(site + (incoming.url ?? '/'), { method: incoming.method, headers }, (answer) => {
      if (!isWorker) {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
        return
      }
      const { 'content-length': _length, ...kept } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 500, kept)
      answer.pipe(outgoing, { end: false })
      answer.on('end', () => outgoing.end(`\n// ${releases}\n`))
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    release() {
      releases += 1
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
    },
  }
}
