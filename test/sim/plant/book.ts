import { edit, type Plant } from './plant.ts'

const record = 'src/book/record.ts'
const settle = 'src/book/settle.ts'
const apply = 'src/book/apply.ts'
const arrivals = 'src/book/arrivals.ts'

/** Bugs of the device's store. */
export const bookPlants: Plant[] = [
  {
    name: 'saved-before-commit',
    bug: 'a save is told before its transaction has committed',
    edits: [edit(record, "await commit(store, ['outbox', 'meta']", "void commit(store, ['outbox', 'meta']")],
  },
  {
    name: 'sent-before-commit',
    bug: 'an answer is told before its transaction has committed',
    seen: { seed: 8, changes: 25 },
    edits: [
      edit(
        'src/book/open-book.ts',
        'settle: (receipts) => settleReceipts(shelf, receipts)',
        'settle: async (receipts) => void settleReceipts(shelf, receipts)',
      ),
    ],
  },
  {
    name: 'non-atomic-outbox',
    bug: 'the next number is written in a transaction of its own, before the change',
    seen: { seed: 14, changes: 25 },
    edits: [
      edit(
        record,
        "    await commit(store, ['outbox', 'meta']",
        "    await commit(store, ['meta'], () => store.meta.put([metaRow('counters', counters)]))\n    await commit(store, ['outbox', 'meta']",
      ),
      edit(record, 'mustBe(before?.work === shelf.counters.work)', 'mustBe(before !== undefined)'),
    ],
  },
  {
    name: 'number-reuse',
    bug: 'a number is given twice',
    edits: [
      edit(
        record,
        'work: shelf.counters.work + changes.length }',
        'work: shelf.counters.work + (changes.length > 1 ? 1 : changes.length) }',
      ),
    ],
  },
  {
    name: 'wrong-base',
    bug: 'a change claims that its author had seen everything up to the last pull',
    edits: [
      edit(record, 'commonNumber(shelf.position.epoch)) : seq,', 'seq) : highestCursor(shelf.position),'),
    ],
  },
  {
    name: 'base-never',
    bug: 'a change claims that its author had seen nothing',
    edits: [edit(record, 'commonNumber(shelf.position.epoch)) : seq,', 'seq) : 0,')],
  },
  {
    name: 'cursor-off-by-one',
    bug: 'the cursor of a page is one too far',
    edits: [
      edit(
        apply,
        'after: { ...shelf.position.after, ...page.after } }',
        'after: { ...shelf.position.after, ...Object.fromEntries(Object.entries(page.after).map(([entry, seq]) => [entry, seq + 1])) } }',
      ),
    ],
  },
  {
    name: 'cursor-before-page',
    bug: 'the cursors of a page are durable before its records',
    seen: { seed: 20, changes: 25 },
    edits: [
      edit(
        arrivals,
        "  await commit(store, ['pages', 'lists', 'overlay', 'outbox', 'meta']",
        "    await commit(store, ['meta'], () => store.meta.put(metaRows(arrivals)))\n    await commit(store, ['pages', 'lists', 'overlay', 'outbox', 'meta']",
      ),
    ],
  },
  {
    name: 'apply-lower-seq',
    bug: 'what comes last wins, whatever its number',
    seen: { seed: 97, changes: 100 },
    edits: [edit('src/book/newer.ts', '|| record.seq > current.seq', '|| record.seq > 0')],
  },
  {
    name: 'purge-before-push',
    bug: 'a removal takes records along that unsent work is about',
    seen: { seed: 8, changes: 60 },
    edits: [
      edit(apply, 'if (kept.has(key)) leaving.waiting[key] = seq', 'if (kept.has(`${key}?`)) continue'),
    ],
  },
  {
    name: 'keep-lost-area',
    bug: 'an area that was given to somebody else is not forgotten',
    edits: [edit(apply, '      ...leftBehind(shelf, page.left, position.after),\n', '')],
  },
  {
    name: 'drop-refused',
    bug: 'a refused change is deleted',
    edits: [
      edit(
        settle,
        '        const rows = await store.outbox.get(',
        "        await store.outbox.remove(answers.filter(({ receipt }) => receipt.outcome === 'refused').map(({ receipt }) => receipt.id))\n        const rows = await store.outbox.get(",
      ),
    ],
  },
  {
    name: 'keep-report',
    bug: 'a private report stays on the phone after the server has it',
    edits: [edit(settle, 'isWiped(answer) ? new Uint8Array() : row.sealed', 'row.sealed')],
  },
  {
    name: 'retry-cap',
    bug: 'a change that could not be sent three times is given up',
    edits: [
      edit(
        'src/book/open-book.ts',
        "for (const entry of sending) entry.state = 'waiting'",
        "for (const entry of sending) {\n entry.state = 'waiting'\n const tried = entry as { tries?: number }\n tried.tries = (tried.tries ?? 0) + 1\n if (tried.tries >= 3) outbox.remove(entry.change.id)\n }",
      ),
    ],
  },
  {
    name: 'keep-old-history',
    bug: 'what a restored server no longer has stays for ever',
    seen: { seed: 3, changes: 60 },
    edits: [edit(apply, '      ...(page.remaining === 0 ? neverSentAgain(shelf) : []),\n', '')],
  },
  {
    name: 'offer-nothing-again',
    bug: 'what a restored server lost is not sent again',
    seen: { seed: 3, changes: 60 },
    edits: [
      edit(
        'src/book/epoch.ts',
        'offered(shelf, await shelf.store.outbox.all(), commonNumber(epoch))',
        "offered(shelf, (await shelf.store.outbox.all()).filter((row) => row.state === 'waiting'), commonNumber(epoch))",
      ),
      edit(
        'src/book/epoch.ts',
        'if (!rows.some(({ number }) => number === from)) return false',
        'return false',
      ),
    ],
  },
]
