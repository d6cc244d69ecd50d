/** A whole new page: nothing that the person saw stays in the browser's memory. */
export function leaveToLogIn() {
  window.location.assign('/admin/login')
}

export const logOutEverywhereQuestion = {
  title: 'Log out everywhere?',
  description: 'Here too: you are brought to the log-in.',
  confirmLabel: 'Log out everywhere',
}
