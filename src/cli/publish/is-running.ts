import process from 'node:process';

/** Whether there is a process of that number on this machine; one of another user is there too. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
