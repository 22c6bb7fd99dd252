using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>Many to many whose rows between are of a class: what its objects and the collections say agrees once it is saved.</summary>
public sealed class WorkPairTests(TestDatabase database) : RelationTests<WorkPairTests.SchoolDb>(database, options => new SchoolDb(options))
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_pair_that_is_added_enters_the_collections_of_both_sides(bool byKeys)
    {
        var (work, student, course) = await LoadAsync(isLinked: false);
        await using var end = work;
        var enrolment = byKeys ? new Enrolment { StudentId = student.Id, CourseId = course.Id, Grade = 1 } : new Enrolment { Student = student, Course = course, Grade = 1 };
        work.Add(enrolment);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That((student.Courses.Single(), course.Students.Single(), student.Enrolments.Single(), course.Enrolments.Single()), Is.EqualTo((course, student, enrolment, enrolment)));
        Assert.That((work.Changes.Count, await work.SaveChangesAsync()), Is.EqualTo((0, 0)));

        // They are links like any other.
        student.Courses.Remove(course);
        Assert.That((await work.SaveChangesAsync(), Db.Enrolments.Count()), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_pair_that_is_added_to_a_collection_of_new_objects_is_one_row_with_its_link()
    {
        await using var work = Db.BeginWork();
        var course = new Course { Name = "c" };
        var student = new Student { Name = "s", Courses = [course] };
        work.Add(new Enrolment { Student = student, Course = course, Grade = 2 });
        await work.SaveChangesAsync();
        Assert.That((Db.Enrolments.Single().Grade, student.Courses.Single(), course.Students.Single(), student.Enrolments.Single().Grade, work.Changes.Count), Is.EqualTo((2, course, student, 2, 0)));
    }

    [Test]
    public async Task A_pair_that_is_removed_leaves_the_collections_of_both_sides()
    {
        var (work, student, course) = await LoadAsync(isLinked: true);
        await using var end = work;
        work.Remove(student.Enrolments.Single());
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That((student.Courses.Count, course.Students.Count, student.Enrolments.Count, course.Enrolments.Count, work.Changes.Count), Is.EqualTo((0, 0, 0, 0, 0)));
        student.Courses.Add(course);
        Assert.That((await work.SaveChangesAsync(), Db.Enrolments.Count()), Is.EqualTo((1, 1)), "It may be linked again");
    }

    [Test]
    public async Task A_link_that_is_removed_takes_its_object_along()
    {
        var (work, student, course) = await LoadAsync(isLinked: true);
        await using var end = work;
        var enrolment = student.Enrolments.Single();
        course.Students.Remove(student);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That((student.Courses.Count, student.Enrolments.Count, course.Enrolments.Count, work.Changes.Count), Is.EqualTo((0, 0, 0, 0)));
        enrolment.Grade = 5;
        Assert.That(await work.SaveChangesAsync(), Is.Zero, "It is forgotten as what was removed is");
    }

    [Test]
    public async Task A_link_and_its_object_may_both_be_removed()
    {
        var (work, student, course) = await LoadAsync(isLinked: true);
        await using var end = work;
        work.Remove(student.Enrolments.Single());
        student.Courses.Clear();
        await work.SaveChangesAsync();
        Assert.That((student.Enrolments.Count, course.Students.Count, Db.Enrolments.Count(), work.Changes.Count), Is.EqualTo((0, 0, 0, 0)));
    }

    [Test]
    public async Task A_pair_of_two_objects_stays_while_one_of_them_does()
    {
        var (work, student, course) = await LoadAsync(isLinked: false);
        await using var end = work;
        work.AddRange<Visit>([new() { Student = student, Course = course, Day = 1 }, new() { Student = student, Course = course, Day = 2 }]);
        await work.SaveChangesAsync();
        Assert.That(student.Visited.Single(), Is.SameAs(course));
        work.Remove(await work.Db.Visits.SingleAsync(v => v.Day == 1));
        Assert.That((await work.SaveChangesAsync(), student.Visited.Single(), work.Changes.Count), Is.EqualTo((1, course, 0)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_pair_that_is_added_for_a_link_that_is_removed_takes_its_place(bool isKnown)
    {
        var (work, student, course) = await LoadAsync(isLinked: true);
        await using var end = work;
        await Db.Visits.InsertAsync(new Visit { StudentId = student.Id, CourseId = course.Id, Day = 1 });
        await work.Db.Students.Include(s => s.Visited).SingleAsync();
        if (isKnown)
        {
            (await work.Db.Visits.SingleAsync()).Day = 5;
        }

        student.Visited.Remove(course);
        student.Courses.Remove(course);
        var visit = new Visit { Student = student, Course = course, Day = 2 };
        var enrolment = new Enrolment { Student = student, Course = course, Grade = 3 };
        work.Add(visit);
        work.Add(enrolment);
        await work.SaveChangesAsync();
        Assert.That((Db.Visits.Single().Day, Db.Enrolments.Single().Grade), Is.EqualTo((2, 3)));
        Assert.That((student.Visited.Single(), student.Courses.Single(), course.Students.Single(), student.Enrolments.Single(), course.Enrolments.Single(), work.Changes.Count), Is.EqualTo((course, course, student, enrolment, enrolment, 0)));

        visit.Day = 4;
        enrolment.Grade = 6;
        Assert.That((await work.SaveChangesAsync(), Db.Visits.Single().Day, Db.Enrolments.Single().Grade), Is.EqualTo((2, 4, 6)));
    }

    [Test]
    public async Task A_pair_that_is_moved_to_a_link_that_is_removed_takes_its_place()
    {
        var (work, student, course) = await LoadAsync(isLinked: false);
        await using var end = work;
        var other = new Course { Name = "other" };
        var moved = new Visit { Student = student, Course = other, Day = 2 };
        work.AddRange<Visit>([moved, new() { Student = student, Course = course, Day = 1 }]);
        await work.SaveChangesAsync();
        student.Visited.Remove(course);
        moved.Course = course;
        await work.SaveChangesAsync();
        Assert.That((Db.Visits.Single().Day, student.Visited.Single(), work.Changes.Count, work.Db.Visits.Single()), Is.EqualTo((2, course, 0, moved)));
    }

    [Test]
    public async Task A_pair_that_is_removed_and_a_link_that_is_added_leave_the_link()
    {
        await (await LoadAsync(isLinked: true)).Work.DisposeAsync();
        await using var work = Db.BeginWork();
        var enrolment = await work.Db.Enrolments.SingleAsync();
        var student = await work.Db.Students.SingleAsync();
        var course = await work.Db.Courses.SingleAsync();
        work.Remove(enrolment);
        student.Courses.Add(course);
        await work.SaveChangesAsync();
        Assert.That((Db.Enrolments.Single().Grade, student.Courses.Single(), work.Changes.Count), Is.EqualTo((0, course, 0)));
        student.Courses.Clear();
        Assert.That((await work.SaveChangesAsync(), Db.Enrolments.Count()), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task The_last_known_object_of_a_pair_takes_the_link_along()
    {
        var (work, student, course) = await LoadAsync(isLinked: false);
        await using var end = work;
        work.AddRange<Visit>([new() { Student = student, Course = course, Day = 1 }, new() { Student = student, Course = course, Day = 2 }]);
        await work.SaveChangesAsync();
        work.Remove(await work.Db.Visits.SingleAsync(v => v.Day == 1));
        await work.SaveChangesAsync();
        work.Remove(await work.Db.Visits.SingleAsync());
        await work.SaveChangesAsync();
        Assert.That((student.Visited.Count, work.Changes.Count), Is.EqualTo((0, 0)));
        student.Visited.Add(course);
        Assert.That((await work.SaveChangesAsync(), Db.Visits.Count()), Is.EqualTo((1, 1)), "It may be linked again");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Sides_that_say_opposite_things_of_a_link_are_refused(bool isCourseFirst)
    {
        await (await LoadAsync(isLinked: true)).Work.DisposeAsync();
        await using var work = Db.BeginWork();
        var first = isCourseFirst ? await work.Db.Courses.SingleAsync() : null;
        var student = await work.Db.Students.Include(s => s.Courses).SingleAsync();
        var course = student.Courses.Single();
        Assert.That(first, Is.Null.Or.SameAs(course));
        student.Courses.Remove(course);
        course.Students.Add(student);
        var error = Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!;
        Assert.That(error.Message, Does.Contain("Courses").And.Contain("Students").And.Contain("two are sides of one link"));
        Assert.That(Db.Enrolments.Count(), Is.EqualTo(1));
        course.Students.Clear();
        Assert.That((await work.SaveChangesAsync(), Db.Enrolments.Count()), Is.EqualTo((1, 0)), "One of them alone");
    }

    [Test]
    public async Task A_rollback_takes_back_what_left_and_what_entered()
    {
        var (work, student, course) = await LoadAsync(isLinked: true);
        await using var end = work;
        var enrolment = student.Enrolments.Single();
        await using (await Db.BeginTransactionAsync())
        {
            student.Courses.Clear();
            await work.SaveChangesAsync();
            Assert.That((student.Enrolments.Count, course.Enrolments.Count), Is.EqualTo((0, 0)));
        }

        Assert.That((student.Enrolments.Single(), course.Enrolments.Single()), Is.EqualTo((enrolment, enrolment)));
        enrolment.Grade = 6;
        student.Courses.Add(course);
        Assert.That((await work.SaveChangesAsync(), Db.Enrolments.Single().Grade), Is.EqualTo((1, 6)));

        await using (await Db.BeginTransactionAsync())
        {
            work.Remove(enrolment);
            await work.SaveChangesAsync();
            Assert.That((student.Courses.Count, course.Students.Count), Is.EqualTo((0, 0)));
        }

        Assert.That((student.Courses.Single(), course.Students.Single(), student.Enrolments.Single()), Is.EqualTo((course, student, enrolment)));
    }

    private async Task<(UnitOfWork<SchoolDb> Work, Student Student, Course Course)> LoadAsync(bool isLinked)
    {
        Student[] students = [new() { Name = "s" }];
        Course[] courses = [new() { Name = "c" }];
        await Db.Students.InsertAsync(students);
        await Db.Courses.InsertAsync(courses);
        if (isLinked)
        {
            await Db.Enrolments.InsertAsync(new Enrolment { StudentId = students[0].Id, CourseId = courses[0].Id, Grade = 1 });
        }

        var work = Db.BeginWork();
        var student = await work.Db.Students.Include(s => s.Courses).Include(s => s.Enrolments).Include(s => s.Visited).SingleAsync();
        var course = await work.Db.Courses.Include(c => c.Students).Include(c => c.Enrolments).SingleAsync();
        return (work, student, course);
    }

    public sealed class Student
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Course> Courses { get; set; } = [];

        public List<Enrolment> Enrolments { get; set; } = [];

        public List<Course> Visited { get; set; } = [];
    }

    public sealed class Course
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Student> Students { get; set; } = [];

        public List<Enrolment> Enrolments { get; set; } = [];
    }

    [PrimaryKey(nameof(StudentId), nameof(CourseId))]
    public sealed class Enrolment
    {
        public int StudentId { get; set; }

        public Student? Student { get; set; }

        public int CourseId { get; set; }

        public Course? Course { get; set; }

        public int Grade { get; set; }
    }

    public sealed class Visit
    {
        public int Id { get; set; }

        public int StudentId { get; set; }

        public Student? Student { get; set; }

        public int CourseId { get; set; }

        public Course? Course { get; set; }

        public int Day { get; set; }
    }

    public sealed class SchoolDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Student> Students => Table<Student>();

        public Table<Course> Courses => Table<Course>();

        public Table<Enrolment> Enrolments => Table<Enrolment>();

        public Table<Visit> Visits => Table<Visit>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Student>().HasMany(s => s.Courses).WithMany(c => c.Students).Using<Enrolment>();
            model.Entity<Student>().HasMany(s => s.Visited).WithMany().Using<Visit>();
        }
    }
}
