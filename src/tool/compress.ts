import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/**
 * Lays a `.br` and a `.gz` beside every compressible file of the build, once, so that the server spends nothing on it
 * per request. Run by `npm run build`: `node src/tool/compress.ts [folder]`.
 */
const folder = process.argv[2] ?? 'dist'
const compressible = /\.(js|css|html|svg|webmanifest|json|wasm)$/

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!compressible.test(name)) continue
  const path = join(folder, name)
  const content = readFileSync(path)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: quality }))
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
}
