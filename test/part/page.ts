import { createServer, type Server } from 'node:http'
import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import preact from '@preact/preset-vite'
import { build, type AliasOptions } from 'vite'
import { temporaryFolder } from './folder.ts'
import { root } from './house.ts'

/** A folder served over HTTP on a free port. */
export interface ServedPage {
  url: string
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** The policy of the product, `design/trust.md` 4.7: what runs in a test page must run under it too. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
  "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types app-sw"

/**
 * Bundles one script of the repository as the product is bundled, into a page of its own.
 * @param entry path relative to the repository
 * @returns the folder that holds `index.html`
 */
export async function buildPage(entry: string, alias: AliasOptions = {}): Promise<string> {
  const folder = temporaryFolder('page')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      emptyOutDir: true,
      rollupOptions: { input: join(root, entry), output: { entryFileNames: 'page.js' } },
    },
  })
  const page =
    '<!doctype html><meta charset="utf-8"><title>test</title><script type="module" src="/page.js"></script>'
  writeFileSync(join(folder, 'index.html'), page)
  return folder
}

/** Serves a folder under the product's policy, nothing else. */
export async function servePage(folder: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    const name = pathname === '/' ? '/index.html' : pathname
    try {
      const content = readFileSync(join(folder, name))
      const type = types[extname(name)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://localhost:${portOf(server)}/`, close: () => close(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
}
