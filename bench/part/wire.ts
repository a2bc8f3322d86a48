import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Traffic } from './traffic.ts'

/**
 * Counts what goes through the sockets of this process's HTTP server: the server's own count, because the browser's
 * leaves out what a page has read before the network said that it was the end. Answers what came since the last call.
 */
export function countWire(): () => Traffic {
  const sockets = new Set<Socket>()
  let requests = 0
  let heads = 0
  let before = { up: 0, down: 0 }
  subscribe('net.server.socket', (message) => {
    sockets.add((message as { socket: Socket }).socket)
  })
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    requests += 1
    heads += headOf(request) + ((response as { _header?: string })._header?.length ?? 0)
  })
  return () => {
    let up = 0
    let down = 0
    for (const { bytesRead, bytesWritten } of sockets) {
      up += bytesRead
      down += bytesWritten
    }
    const traffic = {
      requests,
      up: up - before.up,
      down: down - before.down,
      bodies: up - before.up + down - before.down - heads,
    }
    before = { up, down }
    requests = 0
    heads = 0
    return traffic
  }
}

/** The bytes of a request's first line and headers. */
function headOf({ method = '', url = '', rawHeaders }: IncomingMessage): number {
  const line = `${method} ${url} HTTP/1.1\r\n\r\n`.length
  // A name has its colon and space behind it, a value its line end.
  return rawHeaders.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, line)
}
