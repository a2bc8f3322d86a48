import { edit, type Plant } from './plant.ts'

const file = 'src/model/merge.ts'

/** Bugs of the one merge. */
export const mergePlants: Plant[] = [
  {
    name: 'skip-conflict',
    bug: 'a critical field takes the later value although its author had not seen the one before',
    edits: [edit(file, 'if (seen && !isOwnSide) {', 'if (seen || !isOwnSide) {')],
  },
  {
    name: 'drop-tombstone',
    bug: 'a removal leaves no tombstone',
    seen: { seed: 2, changes: 25 },
    edits: [edit(file, 'removed }, opened: [], ignored: false }', '}, opened: [], ignored: false }')],
  },
  {
    name: 'resurrect',
    bug: 'a later change raises a removed record',
    seen: { seed: 6, changes: 25 },
    edits: [
      edit(
        file,
        'if (record?.removed) return { record, opened: [], ignored: true }',
        'if (record?.removed) record = { ...record, removed: undefined }',
      ),
    ],
  },
  {
    name: 'order-by-client-clock',
    bug: 'an ordinary field keeps the value with the later phone time',
    edits: [
      edit(
        file,
        'if (!critical.has(field)) {',
        'if (!critical.has(field)) {\n if ((current?.[2] ?? -Infinity) > change.phoneTime) continue',
      ),
    ],
  },
  {
    name: 'forget-own-device',
    bug: 'a device has not seen what it wrote itself',
    edits: [edit(file, ' || stamp[1] === change.device\n', '\n')],
  },
  {
    name: 'resolve-unseen',
    bug: 'a decision closes sides that nobody had looked at',
    seen: { seed: 30, changes: 60 },
    edits: [edit(file, 'seen && sides.every((side) => hasSeen(change, side.stamp))', 'seen')],
  },
]
