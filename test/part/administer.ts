import type { StoredRecord } from '#model/record.ts'
import type { TestDevice } from './device.ts'

/** What a route of administration answered: the status, and the body as JSON. */
export interface Administered {
  status: number
  body: Record<string, unknown>
}

/** Posts one act of administration. */
export async function administer(device: TestDevice, path: string, body: unknown): Promise<Administered> {
  const response = await device.post(`/api/v1/admin/${path}`, body)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** Posts an act that must succeed. */
export async function done(
  device: TestDevice,
  path: string,
  body: unknown,
): Promise<Record<string, unknown>> {
  const { status, body: answer } = await administer(device, path, body)
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`)
  return answer
}

/** The reason for which an act was refused. */
export async function refusal(device: TestDevice, path: string, body: unknown): Promise<unknown> {
  const { status, body: answer } = await administer(device, path, body)
  return status === 200 ? undefined : answer['reason']
}

/** Everything a device receives when it pulls from the beginning, page after page, as it stands at the end. */
export async function everything(
  device: TestDevice,
  limit?: number,
): Promise<{ records: StoredRecord[]; after: Record<string, number> }> {
  const records: StoredRecord[] = []
  let after = {}
  for (;;) {
    const page = await device.pull(after, limit)
    records.push(...page.records)
    ;({ after } = page)
    if (page.remaining === 0) return { records, after: page.after }
  }
}

/** A record among those received. */
export function recordIn(records: readonly StoredRecord[], id: string): StoredRecord | undefined {
  return records.find((record) => record.id === id)
}
