import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between phone and server that can be torn: every connection at once, or after so many bytes of answers. */
export interface Line {
  url: string
  port: number
  /** Tears whatever is open now. */
  cut(): void
  /** Tears each later connection once so many bytes have come back over it; undefined mends the line. */
  tearAfter(bytes: number | undefined): void
  /** Connections that were torn. */
  readonly torn: number
  close(): Promise<void>
}

/** Opens a line to a port of this machine. */
export async function openLine(target: number): Promise<Line> {
  const open = new Set<Socket>()
  let limit: number | undefined
  let torn = 0
  const tear = (...sockets: Socket[]) => {
    torn += 1
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    let passed = 0
    open.add(near)
    near
      .on('error', () => far.destroy())
      .on('close', () => {
        open.delete(near)
        far.destroy()
      })
    far.on('error', () => near.destroy()).on('close', () => near.end())
    near.pipe(far)
    far.on('data', (chunk) => {
      passed += chunk.length
      if (limit !== undefined && passed > limit) return tear(near, far)
      near.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    port,
    cut: () => open.forEach((socket) => tear(socket)),
    tearAfter: (bytes) => (limit = bytes),
    get torn() {
      return torn
    },
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
