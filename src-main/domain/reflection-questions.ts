/** Open questions for a talk that has come to a stop. None can be answered with yes or no, and none sells anything. */
export const openQuestions = [
  'What has changed for you since we last spoke like this?',
  'What takes more of your time than it should?',
  'If we were gone tomorrow, what would you miss, and what would you not?',
  'What do you hear about us when we are not in the room?',
  'What have you stopped telling us?',
  'What does your own manager ask you about this?',
  'How would you say what we are worth, in one sentence?',
  'What is the hardest part of working with us?',
  'Which of our messages do you read, and which do you not?',
  'What are you trying to reach this year that we do not know of?',
  'Where are you working around us?',
  'Who else should we be listening to?',
  'What would make next year easier for you than this one?',
  'What did you expect of us that has not come?',
  'What worries you that nobody has asked about?',
  'If you could change one thing between us, what would it be?',
  'What would have to be true for you to say yes again without thinking?',
  'What are you proud of in the last months?',
] as const;

/** The question after so many: they come round again. */
export const questionAt = (asked: number): string => openQuestions[asked % openQuestions.length] ?? openQuestions[0];
