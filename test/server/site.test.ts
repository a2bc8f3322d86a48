import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createApp } from '#server/app.ts'
import type { Database } from '#server/db/database.ts'
import { listen } from '#server/listen.ts'
import { Refusal } from '#server/refusal.ts'
import { createRandom } from '../part/office.ts'

/** No file of the client needs the database. */
const database: Database = {
  transaction: () => Promise.reject(new Error('not asked for')),
  close: () => Promise.resolve(),
}

const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-dist-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('<!doctype html>'))
writeFileSync(join(folder, 'sw.js'), '// worker')
writeFileSync(join(folder, 'assets', 'main-Ab3_dE5g.js'), '// main')

const app = createApp({
  database,
  kind: 'training',
  clock: () => 0,
  random: createRandom('site'),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  version: 'test',
  dist: folder,
  isBehindProxy: true,
})
const get = async (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://site.test${path}`, { headers }))

describe('the built client', () => {
  test('is served with its compressed copy where the browser takes it', async () => {
    const plain = await get('/')
    expect([plain.headers.get('content-type'), await plain.text()]).toEqual([
      'text/html; charset=utf-8',
      '<!doctype html>',
    ])
    const small = await get('/', { 'accept-encoding': 'gzip, br' })
    expect(small.headers.get('content-encoding')).toBe('br')
  })

  test('is kept for a year where the name holds a hash, and asked for again otherwise', async () => {
    const cached = async (path: string) => (await get(path)).headers.get('cache-control')
    expect(await cached('/assets/main-Ab3_dE5g.js')).toBe('public, max-age=31536000, immutable')
    expect(await cached('/sw.js')).toBe('no-cache')
    expect(await cached('/index.html')).toBe('no-cache')
  })

  test('answers its own pages with index.html, and what is not there with 404', async () => {
    const page = await get('/ho/12', { accept: 'text/html,*/*' })
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html>'])
    expect((await get('/assets/gone.js', { accept: '*/*' })).status).toBe(404)
    expect((await get('/api/v1/gone', { accept: 'text/html' })).status).toBe(404)
  })

  test('never gives a file from outside its folder', async () => {
    for (const path of [
      '/../package.json',
      '/..%2f..%2fetc/passwd',
      '/%2e%2e/package.json',
      '//etc/passwd',
    ]) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 404])
    }
  })

  test('runs under a policy without inline code and eval, one way for script addresses, isolated from other sites', async () => {
    const { headers } = await get('/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; " +
        "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; " +
        'trusted-types app-sw',
    )
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  test('asks for https for ever only where it was reached by https', async () => {
    const { headers } = await get('/', { 'x-forwarded-proto': 'https' })
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
  })
})

test('a port that is taken is refused, in a way that names it', async () => {
  const listening = await listen(app.fetch, '127.0.0.1', 0)
  const port = Number(new URL(listening.address).port)
  await expect(listen(app.fetch, '127.0.0.1', port)).rejects.toEqual(new Refusal('port-taken', String(port)))
  await listening.stop()
})

test('stopping lets the request under way finish and takes no other', async () => {
  const arrived = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<Response>()
  const serve = () => {
    arrived.resolve()
    return answered.promise
  }
  const listening = await listen(serve, '127.0.0.1', 0)
  const answer = fetch(listening.address)
  await arrived.promise
  const stopped = listening.stop()
  answered.resolve(new Response('done'))
  expect(await (await answer).text()).toBe('done')
  await stopped
  await expect(fetch(listening.address)).rejects.toThrow()
})
