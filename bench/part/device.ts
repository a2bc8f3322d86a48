import { v7 as newId } from 'uuid'
import type { Change } from '#model/change.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { columnsAnswerSchema, cursorsAfter } from '#protocol/pull.ts'
import { columnsLimit, protocolVersion, versionHeader } from '#protocol/version.ts'

/** One request as a device makes it; throws for anything but an answer. */
export async function ask(url: string, path: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [versionHeader]: String(protocolVersion),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} ${response.status} ${await response.text()}`)
  return response.json()
}

/** Pulls pages until nothing remains, as the product asks for them; how many records came, and the cursors. */
export async function pullAll(
  url: string,
  { token, epoch }: EnrolAnswer,
  from: Readonly<Record<string, number>> = {},
): Promise<{ rows: number; after: Record<string, number> }> {
  let after: Record<string, number> = { ...from }
  let rows = 0
  for (;;) {
    const request = { epoch, after, form: 'columns', limit: columnsLimit }
    const page = columnsAnswerSchema.parse(await ask(url, '/api/v1/pull', request, token))
    for (const table of page.tables ?? []) rows += table.ids.length
    after = cursorsAfter(after, page)
    if (page.remaining === 0) return { rows, after }
  }
}

/** A device that writes visits of one household; `next` is the number of its next change. */
export interface Writer extends EnrolAnswer {
  household: string
  next: number
}

/** Visits of its household, numbered on from the last ones. */
export function newVisits(writer: Writer, count: number): Change[] {
  return Array.from({ length: count }, () => ({
    id: newId(),
    book: writer.book,
    device: writer.device,
    stream: 'work',
    number: writer.next++,
    author: writer.account,
    phoneTime: Date.now(),
    kind: 'set/1',
    entity: 'visit',
    entityId: newId(),
    base: 0,
    cursor: 0,
    fields: { household: writer.household, on: '2026-11-22', source: 'door', outcome: 'unchanged' },
  }))
}
