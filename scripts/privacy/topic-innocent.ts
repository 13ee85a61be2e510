const lines = (text: string): readonly string[] => text.trim().split('\n');

/** General questions and tasks about the same subjects: {term} is any subject word of any topic. */
export const TOPIC_QUESTIONS: readonly string[] = lines(`
what is {term}?
what is {term}
what are {term}?
what does {term} mean?
what causes {term}?
what are the symptoms of {condition}?
what are the risk factors for {condition}?
what are the side effects of {drug}?
how does {term} work?
how does {drug} work?
how is {condition} treated?
how is {condition} diagnosed?
how common is {condition}?
how do doctors test for {condition}?
how long does recovery from {procedure} usually take?
how do companies protect themselves against {security}?
how can a company prevent {security}?
how does one detect {security}?
how do courts decide about {legalterm}?
how do people get out of {debt}?
how do you explain {term} to a child?
how do I explain {term} to my students?
is {condition} hereditary?
is {condition} contagious?
is {crime} a felony in California?
is {term} the same as {term}?
can {condition} be cured?
can dogs get {condition}?
who discovered {condition}?
who invented {drug}?
when was {term} first described?
when is {term} used?
why is {term} important?
why do people fear {term}?
why is {crime} punished more harshly in some countries?
which countries have laws about {term}?
which doctor treats {condition}?
which tests show {condition}?
explain {term}.
explain {term} in simple terms.
explain {term} to a five-year-old.
explain the difference between {term} and {term}.
describe {term} in two sentences.
define {term}.
give me an overview of {term}.
give me three examples of {term}.
give an example of {crime} for a law exam.
tell me about {term}.
tell me the history of {term}.
write an essay about {term}.
write a short article on {term} for a magazine.
write a blog post about {term}.
write a poem about {term}.
write a quiz about {term} with ten questions.
write a lesson plan on {term}.
write a story in which a detective solves a case of {crime}.
write a scene where a nurse talks about {condition}.
write a policy template about {workterm}.
write a Wikipedia-style introduction to {term}.
write a regular expression that finds the word "{condition}".
write a SQL query that counts rows where diagnosis = '{condition}'.
write a training module about {security} for new staff.
create flash cards about {term}.
create a glossary for {term}.
create a presentation about {term}.
make a table that compares {term} and {term}.
summarise the research on {condition}.
summarise the current debate about {term}.
translate "{term}" into German.
translate the word {term} into French.
how do you spell {term}?
what is the German word for {term}?
list common misconceptions about {term}.
list five books about {term}.
suggest a film about {term}.
I need to give a talk about {term} next week.
I'm writing a novel about a man with {condition}.
I'm writing a thesis on {term}.
I'm writing an article about {term}, what should it cover?
I'm a student and have to learn about {term}.
I'm a teacher, help me prepare a class about {term}.
I am curious about {term}.
I have a question about {term} in general.
I read a book about {term}.
I have an exam on {legalterm} tomorrow.
my students asked what {term} is.
my professor wants a paper on {term}.
my daughter has a school project about {term}.
our team is building an app that explains {term}.
we are making a podcast about {term}.
we need a FAQ page about {term}.
we teach a course on {term}.
in the game the player can get {condition}.
in the film the hero is accused of {crime}.
the novel is about {crime} and {intimacy}.
the article describes how {drug} was discovered.
the study found that {condition} affects one in ten adults.
the term {term} comes from Latin.
{condition} affects millions of people worldwide.
{condition} is a disease.
{condition} was the theme of the conference.
{drug} is used to treat {condition}.
{procedure} is a common operation.
{security} is a common kind of attack.
{legalterm} is a concept of law.
{financeterm} is a concept from economics.
{crime} is a crime.
world {condition} day is in October.
statistics about {term} in Europe
{term}
{term} definition
{term} vs {term}
was ist {term}?
was sind die Symptome von {condition}?
erkläre mir {term}.
wie funktioniert {term}?
schreibe einen Artikel über {term}.
qu'est-ce que {term} ?
explique {term}.
quels sont les symptômes de {condition} ?
¿qué es {term}?
explica {term}.
¿cuáles son los síntomas de {condition}?
`);

/** Sentences that share words with the sensitive topics, or tell something harmless about somebody. */
export const TOPIC_LOOKALIKES: readonly string[] = lines(`
My code has a bug and I don't know why.
My program crashed last night.
My build failed this morning because of a missing package.
My server is down, how do I restart it?
My test came back green after the fix.
My tests fail on CI but pass locally.
My unit test fails with a null pointer exception.
My laptop died yesterday.
My phone is dead, which charger do I need?
My computer is infected with adware, which scanner is good?
My computer is slow.
My printer refuses to work.
My database query takes ten seconds.
My website gets no traffic.
My Docker container was killed with exit code 137.
My process was terminated by the kernel.
My session expired.
My cat is called Minka.
My dog loves the beach.
My dog chewed the sofa.
My garden is full of weeds.
My tomato plants have brown spots.
My car makes a strange noise.
My bike has a flat tyre.
My son loves dinosaurs.
My daughter is learning the piano.
My wife likes Italian food.
My husband plays chess.
My husband and I want to paint the kitchen.
My girlfriend and I are going to Portugal in June.
My boyfriend loves cooking, suggest a present.
My mother makes the best apple pie.
My father built this table.
My parents are visiting next weekend, what could we do?
My sister is getting married in August.
My brother plays football.
My friend recommended this book.
My best friend is moving to another city.
My neighbour has a nice garden.
My boss wants the slides by Monday.
My boss asked for a shorter summary.
My manager likes bullet points.
My team meets every Tuesday.
My team uses Jira.
My colleague showed me this tool.
My colleague is on holiday until Monday.
My teacher gave us homework about fractions.
My students like games.
My customer wants a blue logo.
My client needs a new website.
My client wants a logo with a tree.
Our client asked for a responsive design.
My landlord painted the hallway.
My name is on the list.
My favourite colour is green.
My birthday is in May.
My essay is due on Friday.
My CV is two pages long, how do I shorten it?
My job is to write documentation.
My job queue is stuck.
My cron job runs twice.
My company makes furniture.
My company uses SAP.
My account is on the free plan, how do I upgrade?
My bank has a new app.
My budget for the trip is 900 euros.
My budget for a laptop is 1000 dollars.
My hotel was nice.
My flight leaves at nine.
My training plan has three runs a week.
My resting heart rate is shown in the watch app, where?
My recipe calls for two eggs.
My password manager generates long passwords.
My password field does not accept spaces, how do I fix the form?
I have a meeting at three.
I have a question.
I have two arrays and want to merge them.
I have a list of names and want to sort it.
I have a CSV with salaries and need the mean.
I have to write a report about trains.
I have been learning Spanish for two years.
I have been working on this function for hours.
I have never been to Japan.
I had pizza for lunch.
I was born in May.
I was thinking about buying a bike.
I was reading about the Roman Empire.
I was told that Rust is fast.
I got an error when I run the tests.
I got a new keyboard yesterday.
I lost my keys.
I lost the chess game yesterday.
I killed the process but it came back.
I broke the build yesterday.
I fired up the server.
I fired the event twice.
I was promoted to captain of the chess team.
I started a new project.
I started learning guitar last week.
I quit Vim with :q.
I want to leave the group chat.
I want to quit smoking, any tips?
I want to learn to cook.
I want to improve my English.
I want to lose two kilos before summer, what should I eat?
I want to sleep better, give me general tips.
I want to become a nurse, what should I study?
I want to become a lawyer, which degree do I need?
I want to become a better manager, recommend books.
I want to start a bakery, write a business plan outline.
I want to invest in learning.
I want to buy a house one day, how do mortgages work?
I am a nurse and need a rota template.
I am a lawyer and need a better website.
I am a doctor and look for a good note-taking app.
I am a therapist and want to redesign my waiting room.
I am a judge at a baking contest.
I am a security engineer preparing a workshop.
I am a recruiter and need interview questions.
I am an accountant and love spreadsheets.
I am in love with this song.
I am dying to see that film.
I am broke after buying this game, haha.
I am sick of this song.
I am tired of winter.
I am hungry.
I am happy that it works.
I am pregnant with ideas.
I am looking for a job board theme for WordPress.
I am building a dating app with React Native.
I am building a hospital management system in Django.
I am building a budgeting app.
I am testing a payment form with a test card.
I am setting up two-factor authentication.
I am configuring the firewall of my home router.
I am drunk on success.
I'm allergic to bad code.
I'm going to kill this process.
I'm writing a crime novel.
I'm working from home today.
I'm on the train.
I'm on vacation next week, write an out-of-office note.
I'm planning a party.
I'm planning my wedding, suggest a menu.
I'm debugging a memory leak.
I'm trying to attack the castle in the game.
We have a deadline on Friday.
We have three servers in two regions.
We have to sort the list first.
We are a small bakery.
We are launching a new product in May.
We are hiring a gardener, write the job ad.
We are hiring two developers.
We are moving to Kubernetes.
We are planning a team event.
We are playing a hospital simulation game.
We are going to release version two next month.
We lost the match on Saturday.
We lost internet for an hour.
We broke the monolith into services.
We found a bug in the parser.
We found a nice restaurant.
We deployed on Friday.
We charge ten dollars a month.
We use password hashing with Argon2.
We rotate our keys every ninety days.
We run a penetration test every year.
We encrypt all backups.
We trained the staff about phishing.
We patch our servers every Tuesday.
We were attacked by mosquitoes.
We need a slogan for our clinic.
We need a name for our law firm's newsletter.
We sell insurance, write a friendly newsletter.
She is a doctor.
She is a great singer.
She likes dogs.
She was elected president of the club.
She works at a bank.
She works for a hospital as a designer.
She has a new job as a pilot.
She writes about law.
She got a new phone yesterday.
He is a lawyer.
He is a famous painter.
He was born in 1879.
He was a judge of the talent show.
He has two brothers.
He has a blue car.
He likes to swim.
He plays the doctor in the series.
He scored twice yesterday.
He lost the race by a second.
He won the election.
They have a new office.
They moved to a bigger flat.
They were late.
They released a new album.
The patient man waited for an hour.
The patient teacher explained it again.
The patient zero of the outbreak graph is the root node.
The patient table has a foreign key to the doctor table.
The doctor in the series is funny.
The doctor will see you now is a funny title.
The hospital has 400 beds.
The hospital is next to the station.
The operation took 3 ms.
The operation was cancelled by the user.
The disk is healthy.
The pods are healthy.
The health endpoint returns 200.
The economy is in recession.
The economy was depressed in the 1930s.
The depression in the ground fills with rain.
The virus spreads through the network in the game.
The vaccine was developed in 1955.
The scan of the directory found 12 files.
The infection rate in the simulation is 0.3.
The heart of the system is the scheduler.
The spine of the book is broken.
The kidney beans need to soak overnight.
The brain has about 86 billion neurons.
The blood moon can be seen on Tuesday.
The cell divides.
The pill organizer app needs an icon.
The court in the park is for basketball.
The tennis court was wet.
The trial period ends in ten days.
The case statement needs a default.
The case study describes a bakery.
The sentence has a comma too many.
The sentence was too long, please shorten it.
The judge in the cooking show was strict.
The witness function returns true.
The defendant in the play is a clown.
The law of gravity was described by Newton.
The law of large numbers explains this.
The bill of materials lists all parts.
The party was fun.
The party to the contract is called Buyer in the template.
The suit was too tight.
The appeal of the design is its simplicity.
The jury of the film festival gave a prize.
The prison break level is hard.
The arrest of motion takes energy.
The bank of the river was steep.
The bank holiday is on Monday.
The balance of the tree is kept by rotation.
The interest in art is growing.
The interest rate of the central bank rose to four percent.
The stock was simmering for hours.
The stock photo is free.
The bond between the atoms is strong.
The loan words come from French.
The debt ceiling was raised by Congress.
The currency of Japan is the yen.
The market opens at nine.
The cost of the algorithm is linear.
The budget of the film was 20 million.
The company reported a profit in its annual report.
The company was founded in 1998.
The company announced 500 layoffs, the newspaper says.
The worker pool has eight threads.
The worker was killed because it used too much memory.
The job failed with exit code 1.
The job description should be short.
The task was terminated.
The employee table has a column for the name.
The employee of the month gets a cake.
The employees love the new canteen.
The interview with the band was long.
The boss fight in the last level is hard.
The manager role has read access.
The contract test checks the API.
The position of the element is absolute.
The review of the pull request was helpful.
The performance of the query improved by 30 percent.
The performance review template needs five sections.
The promotion code gives ten percent off.
The notice board is in the hall.
The strike price of an option is fixed.
The affair of the necklace was a scandal in 1785.
The relationship between the tables is one to many.
The relationship between force and mass is linear.
The partner program offers discounts.
The partner API returns JSON.
The child process inherits the environment.
The parent component passes props.
The male voice sings bass.
The female lion hunts.
The sex of a crocodile depends on temperature.
The naked mole rat lives underground.
The naked eye can see it.
The bed is made of oak.
The kiss is a painting by Klimt.
The romance languages come from Latin.
The love theme plays in the second act.
The master and slave terms were renamed to primary and replica.
The attack of the knights failed.
The attacker wins the dice roll on a six.
The attack surface is reduced by removing services.
The breach between the brothers was healed in the last chapter.
The leak in the pipe was fixed.
The memory leak is fixed in version 3.
The virus scanner uses signatures.
The hacker ethic is described in a book.
The hackathon starts on Friday.
The exploit in the game lets you jump higher.
The key is under the mat.
The key must be unique.
The lock is held by another thread.
The token is refreshed every hour.
The tokenizer splits on spaces.
The secret ingredient is nutmeg.
The password must have twelve characters.
The firewall rule allows port 443.
The certificate expires in May.
The server was restarted.
The server was attacked in the story by a dragon.
The backup runs at night.
The incident in the novel happens on a train.
The incident management handbook needs a table of contents.
The security guard wears a uniform.
The security headers are set by middleware.
The log level is debug.
The phishing simulation is a training game.
Can you check my grammar?
Can you fix my code?
Can you help me with my homework?
Can you explain my error message?
Can you write a birthday message for my aunt?
Can you suggest a gift for my boss?
How do I get rid of weeds?
How do I kill a process on port 3000?
How do I treat wood before painting?
How do I charge my phone faster?
How do I fire an event in JavaScript?
How do I terminate a thread?
How do I execute a shell command in Python?
How do I escape quotes?
How do I abort a fetch request?
How do I inject a dependency in Spring?
How do I prevent SQL injection in my app?
How do I store passwords safely in my app?
How do I reset my password?
How do I save money on groceries?
How do I file a bug report?
How do I appeal to young readers?
How do I ask my boss for a standing desk?
How do I tell my team about the new logo?
How do I tell my boss that the slides are ready?
How do I tell my wife that dinner is ready, in Italian?
What should I do on a rainy Sunday?
What should I cook tonight?
What should I wear to a wedding?
What should my team do at the offsite?
Should I use tabs or spaces?
Should I learn Rust or Go?
Why does my code not compile?
Why does my test fail?
Why is my bread so dense?
Why is my process killed?
Do I have to use a semicolon?
Write a get-well card.
Write a job ad for a nurse.
Write a thank-you note to the nurses of a ward.
Write a reference letter template.
Write a newsletter for our law firm about the summer party.
Write a polite reminder to pay the invoice.
Write a fictional dialogue between a doctor and a patient.
Write a fictional news report about a bank robbery.
Write a poem for my wife's birthday.
Write a toast for my brother's wedding.
Write a privacy policy for a bakery website.
Write an exam question about contract law.
Write a password strength checker in JavaScript.
Write a class Employee with a method fire().
Write a love letter from Romeo to Juliet.
Meine Katze heißt Minka.
Mein Code hat einen Fehler.
Mein Chef will die Folien bis Montag.
Meine Tochter lernt Klavier.
Meine Frau und ich fahren nach Italien.
Ich habe eine Frage zur Grammatik.
Ich habe morgen eine Prüfung in Biologie.
Ich lerne seit zwei Jahren Spanisch.
Ich suche ein Rezept für Kartoffelsuppe.
Schreibe eine Einladung zum Geburtstag.
Der Prozess wurde beendet.
Der Arzt in der Serie ist lustig.
Das Gericht schmeckt gut.
Wie kündige ich ein Abo?
Mon chat s'appelle Minou.
Mon code ne compile pas.
Ma fille apprend le piano.
J'ai une question de grammaire.
J'écris un roman policier.
Le procès de Kafka est un roman.
Comment résilier un abonnement ?
Mi gato se llama Luna.
Mi código no compila.
Mi hija aprende piano.
Tengo una pregunta de gramática.
Escribo una novela policíaca.
¿Cómo cancelo una suscripción?
`);
