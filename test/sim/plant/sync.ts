import { edit, type Plant } from './plant.ts'

/** Bugs of the rounds. */
export const syncPlants: Plant[] = [
  {
    name: 'foreign-is-success',
    bug: 'well-formed JSON of somebody else counts as receipts',
    seen: { seed: 4, changes: 25 },
    edits: [
      edit(
        'src/sync/ask.ts',
        "{ ok: true, value: parsed.data } : { ok: false, reason: 'not-understood' }",
        "{ ok: true, value: parsed.data } : content ? { ok: true, value: content as Value } : { ok: false, reason: 'not-understood' }",
      ),
      edit(
        'src/sync/push.ts',
        'const { results, clock } = answer.value',
        "const { clock } = answer.value\n    const results = answer.value.results?.length > 0 ? answer.value.results : changes.map(({ id, number }) => ({ id, number, outcome: 'applied' as const, at: 0, hash: 'ok' }))",
      ),
    ],
  },
  {
    name: 'timeout-is-success',
    bug: 'a request that stalls counts as sent',
    seen: { seed: 2, changes: 25 },
    edits: [
      edit(
        'src/sync/push.ts',
        '      book.notSent()\n      if (answer.reason === ',
        "      if (answer.stalled) {\n        await book.settle(changes.map(({ id, number }) => ({ id, number, outcome: 'applied' as const, at: 0, hash: 'late' })))\n        continue\n      }\n      book.notSent()\n      if (answer.reason === ",
      ),
    ],
  },
  {
    name: 'push-once',
    bug: 'a round pushes one request and leaves the rest for ever',
    edits: [
      edit(
        'src/sync/push.ts',
        '    if (changes.length === 0) return { ok: true }',
        '    if (changes.length === 0 || (changes[0]?.number ?? 0) > 20) return { ok: true }',
      ),
    ],
  },
  {
    name: 'pull-one-page',
    bug: 'a pull ends after its first page and says that all is level',
    edits: [edit('src/sync/pull.ts', 'if (received.remaining > 0) continue', 'if (done < 0) continue')],
  },
]
