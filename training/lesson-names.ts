/**
 * Given names by which a person of the treebank is known, so that another may be put in the place. The list is as old as the shipped tagger and
 * parser: another one gives other lessons, other trees, and figures that nobody has looked at.
 */
export const lessonGivenNames: readonly string[] = (
  'Aaron Abdul Abdullah Adam Ahmad Ahmed Alan Albert Alex Alexander Alexei Ali Alice Amanda Amir Amy Ana Andrea Andrei Andrew ' +
  'Andrzej Angela Ann Anna Anne Annie Anthony Antonio António Antony Arthur Ashraf Barack Barbara Bashar Ben Benjamin Bernard Bill ' +
  'Bob Boris Brian Bruce Carl Carlos Carol Caroline Catherine Charles Chris Christine Christopher Claire Claudia Colin Cristina ' +
  'Daniel David Deborah Dennis Diana Dick Dmitri Dmitry Donald Douglas Edward Elizabeth Emily Emma Emmanuel Eric Ernesto Fatima ' +
  'Fernando Fidel Francis Francisco François Frank Fred Gary George Gerald Gerhard Giorgia Giovanni Gordon Greg Gustavo Hans ' +
  'Harold Harry Hassan Heather Helen Henry Hillary Howard Hugo Hussein Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques ' +
  'James Jan Jane Janet Jason Javier Jean Jeff Jennifer Jessica Jim Jimmy Joe John Jonathan Jose José Joseph Joshua Juan Judith ' +
  'Julia Julie Justin Karen Karl Kate Katherine Keith Ken Kenneth Kevin Khalid Kyle Larry Laura Lawrence Leo Leonid Linda Lisa ' +
  'Lloyd Louis Lucas Luis Luiz Lynn Mahmoud Marc Marco Marcus Maria Marie Mario Mark Martin Mary Matt Matteo Matthew Michael ' +
  'Michel Michelle Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Nadia Nancy Narendra Natalia Nathan Nicholas ' +
  'Nick Nicolas Nicolás Nikita Nikolai Olaf Oleg Olga Oliver Omar Oscar Pablo Pamela Patricia Patrick Paul Pavel Pedro Peter Petro ' +
  'Philip Pierre Rachel Rafael Ralph Raymond Rebecca Recep Ricardo Richard Robert Roberto Rodrigo Roger Ronald Rosa Roy Ruth ' +
  'Ryan Sally Salman Sam Samuel Sandra Sarah Scott Sean Sergei Sergey Shinzo Simon Sophie Stefan Stephen Steve Steven Stuart ' +
  'Susan Sven Tariq Ted Teresa Thomas Tim Timothy Tom Tony Tina Ursula Vaclav Viktor Vincent Vladimir Volodymyr Walter Wayne Wendy ' +
  'William Xavier Yasser Yoshihide Yusuf Yuri Zainab'
).split(' ');
