import { runServer } from '#server/run.ts'
import { prepareTraining } from '#server/training.ts'
import { createListedWard } from './listed-ward.ts'

/** The product's server over the book into which the lists of `listed-ward.ts` are read. */
await runServer({
  kind: 'training',
  folder: 'data/training',
  prepare(beginning) {
    const children = Number(process.env['WARD_CHILDREN'] ?? 15_000)
    return prepareTraining(beginning, (today) => createListedWard({ children, today }).book)
  },
})
