import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from './refusal.ts'

export interface Listening {
  address: string
  /** Takes no new requests and resolves when those under way are answered. */
  stop(): Promise<void>
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

/** Serves an app on a port (0: any free one). Throws a Refusal when the port is taken. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server
  // A phone that stalls in the middle of a request is let go; devices abort after 30 s themselves.
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  server.maxConnections = 2000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new Refusal('port-taken', String(port), cause) : cause)
    })
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    address: `http://${name}:${actual}`,
    stop() {
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
    },
  }
}
