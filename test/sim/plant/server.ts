import { edit, type Plant } from './plant.ts'

const decide = 'src/server/decide.ts'
const move = 'src/server/move.ts'

/** Bugs of the server's decisions. */
export const serverPlants: Plant[] = [
  {
    name: 'skip-dedupe',
    bug: 'a change that is sent again is taken as a new one',
    edits: [
      edit(
        decide,
        '    const earlier = state.results.get(offer.id)\n    if (earlier) {\n      draft.answers',
        '    const earlier = undefined as StoredVerdict | undefined\n    if (earlier) {\n      draft.answers',
      ),
    ],
  },
  {
    name: 'dedupe-by-content',
    bug: 'two changes with the same content are taken for one',
    edits: [
      edit(
        decide,
        '    const verdict = judge(draft, state, offer, at)\n',
        `    const twin = draft.log.find(({ change }) => JSON.stringify(change.fields) === JSON.stringify(offer.change?.fields))
    const verdict = twin
      ? { id: offer.id, number: offer.number, outcome: 'applied' as const, seq: twin.seq, at }
      : judge(draft, state, offer, at)
`,
      ),
    ],
  },
  {
    name: 'lose-departures',
    bug: 'the old area never hears that a record left',
    edits: [edit(move, '  draft.departures.push({', '  if (moved) return\n  draft.departures.push({')],
  },
  {
    name: 'leave-dependants',
    bug: 'a household moves without its children',
    edits: [
      edit(
        move,
        'if (before.area === record.area && before.household === record.household) return',
        'if (before.seq > 0) return',
      ),
    ],
  },
  {
    name: 'leak-sensitive',
    bug: 'a pull sends sensitive records to everybody',
    seen: { seed: 4, changes: 25 },
    edits: [
      edit(
        'src/server/pull.ts',
        'const reach = reachOf[caller.role]\n',
        'const reach = { ...reachOf[caller.role], sensitivity: 1 }\n',
      ),
    ],
  },
  {
    name: 'leak-by-receipt',
    bug: 'a receipt carries a record that its device may not have',
    seen: { seed: 7, changes: 25 },
    edits: [
      edit(
        'src/server/push.ts',
        'record !== undefined && mayReceive(author, record)',
        'record !== undefined && author',
      ),
    ],
  },
  {
    name: 'leak-former-area',
    bug: 'an area that was taken away is still served',
    seen: { seed: 2, changes: 60 },
    edits: [
      edit(
        'src/server/permit.ts',
        'return areas.filter(({ to }) => to === undefined).map(({ area }) => area)',
        'return [...new Set(areas.map(({ area }) => area))]',
      ),
    ],
  },
  {
    name: 'page-skips-one',
    bug: 'the cursor of a full page is one too far',
    seen: { seed: 3, changes: 25 },
    edits: [edit('src/server/pull.ts', 'entry.after = last.seq\n', 'entry.after = last.seq + 1\n')],
  },
  {
    name: 'level-too-early',
    bug: 'an entry behind the page counts as level',
    seen: { seed: 4, changes: 25 },
    edits: [
      edit(
        'src/server/pull.ts',
        'entry.isLevel = index < last.entry',
        'entry.isLevel = index !== last.entry',
      ),
    ],
  },
  {
    name: 'believe-old-numbers',
    bug: 'what was seen before a restore counts as seen after it',
    seen: { seed: 37, changes: 100 },
    edits: [
      edit(
        'src/server/push.ts',
        'if (epoch !== undefined && epoch !== head.epoch)',
        'if (epoch === "never")',
      ),
      edit(
        'src/book/epoch.ts',
        'await shelf.store.outbox.all(), commonNumber(epoch))',
        'await shelf.store.outbox.all(), Infinity)',
      ),
    ],
  },
]
