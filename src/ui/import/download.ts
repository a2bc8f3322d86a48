/** Hands a file to the person. Its name holds no name of anybody. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser has taken the file over by the next task that has nothing else to do
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
