import { existsSync, promises, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

/** The built app as it lies in `dist`, listed once; only what is listed is ever read. */
export type Site = (path: string, accept: string, acceptEncoding: string) => Promise<Response | undefined>

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the files of a folder, the compressed copy beside a file where the client takes it. Files with a hash in
 * their name never change and are kept a year; everything else is asked for again. A page that is no file is the
 * app's own route and gets `index.html`.
 */
export function createSite(folder: string): Site {
  const files = new Set(existsSync(folder) ? listFiles(folder) : [])
  return async (path, accept, acceptEncoding) => {
    const wanted = path === '/' ? 'index.html' : path.slice(1)
    const isFile = files.has(wanted)
    if (!isFile && !accept.includes('text/html')) return undefined
    const file = isFile ? wanted : 'index.html'
    if (!files.has(file)) return undefined
    const encoding = ['br', 'gzip'].find(
      (name) => new RegExp(`\\b${name}\\b`).test(acceptEncoding) && files.has(`${file}.${suffix(name)}`),
    )
    return send(join(folder, encoding ? `${file}.${suffix(encoding)}` : file), file, encoding)
  }
}

async function send(path: string, name: string, encoding: string | undefined): Promise<Response | undefined> {
  const isHashed = /^assets\/.+-[A-Za-z0-9_-]{8,}\.\w+$/.test(name)
  const headers: Record<string, string> = {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  }
  // Gone since the list was made: a build runs while the server serves.
  const content = await promises.readFile(path).catch(() => undefined)
  return content && new Response(new Uint8Array(content), { headers })
}

function suffix(encoding: string): string {
  return encoding === 'gzip' ? 'gz' : encoding
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((name) => name.replaceAll('\\', '/'))
}
