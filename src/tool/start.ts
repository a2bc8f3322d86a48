import { createWard } from '#demo/ward.ts'
import { runServer } from '#server/run.ts'
import { prepareTraining } from '#server/training.ts'

/**
 * The training ward: `npm start`. A synthetic phường in a database of its own, seeded when it is empty; `WARD_CHILDREN`
 * chooses its size, `WARD_SEED` another ward.
 */
await runServer({
  kind: 'training',
  folder: 'data/training',
  prepare(beginning) {
    const children = Number(process.env['WARD_CHILDREN'] ?? 15_000)
    const seed = Number(process.env['WARD_SEED'] ?? 1)
    return prepareTraining(beginning, (today) => createWard({ seed, children, today }))
  },
})
