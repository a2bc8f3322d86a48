import { prepareFirstUse } from './first.ts'
import { runServer } from './run.ts'

/** Real use: `npm run serve`. Never lays in anything invented. */
await runServer({
  kind: 'real',
  folder: 'data/real',
  async prepare({ database, random, now }) {
    // The way back in for whoever runs the server, when the only administrator has lost the phone.
    const again = process.env['ADMIN_CODE'] === '1'
    const code = await prepareFirstUse(database, random, now, again)
    return code === undefined ? [] : ['', `Mã một lần cho quản trị (trong 10 phút): ${code}`]
  },
})
