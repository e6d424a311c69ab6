/** Something to put right, and where: `$.questions[3].answer[0].citations[1]`. */
export interface Fault {
  path: string;
  message: string;
}

export const fault = (path: string, message: string): Fault => ({ path, message });
