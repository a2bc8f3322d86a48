import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newBackupKey } from '#server/backup/key.ts'
import { startProgram } from '../part/program.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'so-tre-em-drill-'))

test('the drill: saved by command while the server runs, the machine lost, restored by command elsewhere, and served', async () => {
  const { identity, recipient } = await newBackupKey()
  const [here, there] = [newFolder(), newFolder()]
  const file = join(newFolder(), 'ward.age')
  const ward = startProgram('src/tool/start.ts', { DATA_DIR: here, WARD_CHILDREN: '40' })
  await ward.printed(/http:\/\/localhost:\d+/)

  const without = startProgram('src/tool/backup.ts', { DATA_DIR: here }, ['--training', '--to', file])
  expect(await without.ended).toBe(1)
  expect(without.output).toContain('BACKUP_RECIPIENT')

  const backup = startProgram('src/tool/backup.ts', { DATA_DIR: here, BACKUP_RECIPIENT: recipient }, [
    '--training',
    '--to',
    file,
  ])
  const [, rows] = await backup.printed(/Đã sao lưu (\d+) dòng/)
  expect(await backup.ended).toBe(0)
  expect(Number(rows)).toBeGreaterThan(100)
  const [, seq] = /sổ 1: (\d+) thay đổi/.exec(backup.output) ?? []
  await ward.signal('SIGKILL')

  const restore = startProgram('src/tool/restore.ts', { DATA_DIR: there, BACKUP_IDENTITY: identity }, [
    '--training',
    '--from',
    file,
  ])
  expect(await restore.ended, restore.output).toBe(0)
  expect(restore.output).toContain(`Đã khôi phục ${rows} dòng`)

  const audit = startProgram('src/tool/audit.ts', { DATA_DIR: there }, ['--training'])
  expect(await audit.ended, audit.output).toBe(0)
  expect(audit.output).toMatch(/chuỗi còn nguyên/)

  const again = startProgram('src/tool/start.ts', { DATA_DIR: there, WARD_CHILDREN: '40' })
  const [address] = await again.printed(/http:\/\/localhost:\d+/)
  const health = (await (await fetch(`${address}/api/v1/health`)).json()) as { status: string }
  expect(health.status).toBe('ok')
  expect(Number(seq)).toBeGreaterThan(50)
  expect(await again.signal('SIGTERM')).toBe(0)
})
