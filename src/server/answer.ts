import { constants, brotliCompress, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { ProblemReason } from '#model/reason.ts'
import { problemStatus, type Problem } from '#protocol/problem.ts'

/** What a route answers: a value, or the text of one that is JSON already; or a problem. */
export type Answer =
  | { ok: true; answer: unknown }
  | { ok: true; text: string }
  | (Omit<Problem, 'reason'> & { ok: false; reason: ProblemReason })

/** Shorter bodies are sent as they are: they fit into one packet anyway. */
const compressFrom = 1024

const compressBrotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress)
const compressGzip = promisify<Buffer, { level: number }, Buffer>(gzip)

/** The response for an answer, compressed in the best way that the client takes. Nothing of the API is ever cached. */
export async function respond(answer: Answer, acceptEncoding: string): Promise<Response> {
  if (!answer.ok) {
    const { ok: _failed, ...problem } = answer
    return new Response(JSON.stringify(problem), {
      status: problemStatus[problem.reason],
      headers: headers(),
    })
  }
  const text = 'text' in answer ? answer.text : JSON.stringify(answer.answer)
  if (text.length < compressFrom) return new Response(text, { headers: headers() })
  const bytes = Buffer.from(text)
  if (/\bbr\b/.test(acceptEncoding)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    }
    return new Response(new Uint8Array(await compressBrotli(bytes, { params })), { headers: headers('br') })
  }
  if (/\bgzip\b/.test(acceptEncoding)) {
    return new Response(new Uint8Array(await compressGzip(bytes, { level: 6 })), { headers: headers('gzip') })
  }
  return new Response(text, { headers: headers() })
}

function headers(encoding?: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
  }
}
