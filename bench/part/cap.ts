import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Length of the window in which a share is counted, microseconds. */
const period = 100_000

/**
 * Gives processes (and what they start) together no more than a share of one processor, through a control group of
 * Linux; throttling by the browser's own tools does not reach its storage and its workers, this does. Answers how to
 * lift it, or undefined where this machine or this user may not.
 */
export function capProcesses(pids: readonly number[], share: number): (() => void) | undefined {
  for (const { root, cap } of hierarchies) {
    if (!existsSync(root)) continue
    const group = join(root, `so-tre-em-${process.pid}`)
    try {
      mkdirSync(group)
      cap(group, share)
      for (const pid of pids) writeFileSync(join(group, 'cgroup.procs'), String(pid))
    } catch {
      remove(group)
      continue
    }
    return () => {
      for (const pid of pids)
        if (existsSync(`/proc/${pid}`)) writeFileSync(join(root, 'cgroup.procs'), String(pid))
      remove(group)
    }
  }
  return undefined
}

const hierarchies = [
  {
    root: '/sys/fs/cgroup/cpu',
    cap: (group: string, share: number) => {
      writeFileSync(join(group, 'cpu.cfs_period_us'), String(period))
      writeFileSync(join(group, 'cpu.cfs_quota_us'), String(Math.round(period * share)))
    },
  },
  {
    root: '/sys/fs/cgroup',
    cap: (group: string, share: number) => {
      writeFileSync(join(group, 'cpu.max'), `${Math.round(period * share)} ${period}`)
    },
  },
]

/** A group with processes left in it stays behind, empty of effect once they end. */
function remove(group: string): void {
  try {
    rmdirSync(group)
  } catch {
    return
  }
}
