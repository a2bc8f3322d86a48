import type { Change } from '#model/change.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { pullAnswerSchema, type PullAnswer } from '#protocol/pull.ts'
import { pushAnswerSchema, type Result } from '#protocol/push.ts'

/** One enrolled phone as the server's tests need it: it numbers its changes and sends what it is told. */
export interface TestDevice {
  enrolment: EnrolAnswer
  headers: Record<string, string>
  /** The next change of the ordinary stream, unless told otherwise. */
  change(part: Partial<Change> & Pick<Change, 'entity' | 'entityId' | 'fields'>): Change
  post(path: string, body: unknown): Promise<Response>
  get(path: string): Promise<Response>
  /** Pushes and expects results. */
  push(...changes: Change[]): Promise<Result[]>
  /** Pulls one page. */
  pull(after?: Record<string, number>, limit?: number, epoch?: string): Promise<PullAnswer>
}

export type Ask = (path: string, init?: RequestInit) => Promise<Response>

export function createDevice(enrolment: EnrolAnswer, ask: Ask, clock: { now: number }): TestDevice {
  const headers = {
    authorization: `Bearer ${enrolment.token}`,
    'content-type': 'application/json',
    'so-tre-em-protocol': '1',
  }
  const numbers = { work: 0, urgent: 0 }
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
  return {
    enrolment,
    headers,
    post,
    get: (path) => ask(path, { headers }),
    change(part) {
      const stream = part.stream ?? 'work'
      numbers[stream] += 1
      const number = part.number ?? numbers[stream]
      return {
        id: changeId(enrolment.book, enrolment.device, stream, number),
        book: enrolment.book,
        device: enrolment.device,
        stream,
        number,
        author: enrolment.account,
        phoneTime: clock.now,
        kind: 'set/1',
        base: 0,
        cursor: 0,
        ...part,
      }
    },
    async push(...changes) {
      const response = await post('/api/v1/push', { changes })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return pushAnswerSchema.parse(await response.json()).results
    },
    async pull(after = {}, limit, epoch = enrolment.epoch) {
      const response = await post('/api/v1/pull', { epoch, after, ...(limit !== undefined && { limit }) })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return pullAnswerSchema.parse(await response.json())
    },
  }
}

/** An id that no other device, stream or number has. */
function changeId(book: number, device: number, stream: 'work' | 'urgent', number: number): string {
  const first = `${stream === 'work' ? '0' : 'f'}${String(book).padStart(7, '0')}`
  return `${first}-${String(device).padStart(4, '0')}-7000-8000-${String(number).padStart(12, '0')}`
}
