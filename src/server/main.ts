import { prepareFirstUse } from './first.ts'
import { runServer } from './run.ts'

/** Real use: `npm run serve`. Never lays in anything invented. */
await runServer({
  kind: 'real',
  folder: 'data/real',
  async prepare({ database, random, now }) {
    const code = await prepareFirstUse(database, random, now)
    return code === undefined ? [] : ['', `Mã một lần cho quản trị đầu tiên (trong 10 phút): ${code}`]
  },
})
