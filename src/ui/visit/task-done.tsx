import { useSignal } from '@preact/signals'
import { normaliseText } from '#model/name.ts'
import { useBook, useToday } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Dialog } from '#ui/part/dialog.tsx'
import { TextField } from '#ui/part/field.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { doneChanges, reopenedChanges, taskOutcomes, type Task } from '#ui/visit/task.ts'
import { t } from '#ui/words/words.ts'

/** What came of a task: one tap for what is usual, or words of one's own. */
export function TaskDone({ task, onClose }: { task: Task; onClose: () => void }) {
  const { register } = useBook()
  const today = useToday()
  const record = useRecord()
  const other = useSignal('')
  const isMissing = useSignal(false)
  const mark = async (outcome: string) => {
    if (!(await record(doneChanges(task, today, outcome)))) return
    onClose()
    say(t('task.marked'), () => {
      const now = register.get('task', task.id)
      if (now) void record(reopenedChanges(now))
    })
  }
  const save = () => {
    const words = normaliseText(other.peek())
    isMissing.value = words === ''
    if (words !== '') void mark(words)
  }
  return (
    <Dialog title={t('task.outcome')} onClose={onClose}>
      <p>{task.fields.text}</p>
      {taskOutcomes[task.fields.kind ?? 'visit'].map((outcome) => (
        <Button key={outcome} full onPress={() => void mark(t(`task.outcome.${outcome}`))}>
          {t(`task.outcome.${outcome}`)}
        </Button>
      ))}
      <TextField
        id="task-other"
        label={t('task.outcomeOther')}
        most={200}
        value=""
        error={isMissing.value ? t('task.outcomeMissing') : undefined}
        onChange={(text) => (other.value = text)}
      />
      <div class="row">
        <Button look="main" onPress={save}>
          {t('action.save')}
        </Button>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
      </div>
    </Dialog>
  )
}
