using System.Collections;
using System.Collections.ObjectModel;

namespace Oxen.Tests.Writing;

/// <summary>Classes with collections of the application's own.</summary>
public static class RoomModel
{
    public sealed class Room
    {
        public int Id { get; set; }

        public ObservableCollection<Chair> Chairs { get; } = [];
    }

    public sealed class Chair
    {
        public int Id { get; set; }

        public int? RoomId { get; set; }

        public Room? Room { get; set; }
    }

    public sealed class Desk
    {
        public int Id { get; set; }

        public LegList Legs { get; set; } = new(4);
    }

    public sealed class Leg
    {
        public int Id { get; set; }

        public int? DeskId { get; set; }

        public Desk? Desk { get; set; }
    }

    public sealed class LegList(int room) : Collection<Leg>(new List<Leg>(room));

    public sealed class User
    {
        public int Id { get; set; }

        public ICollection<Post> Posts { get; } = new Counted<Post>();
    }

    public sealed class Post
    {
        public int Id { get; set; }

        public int? AuthorId { get; set; }

        public User? Author { get; set; }

        public List<Remark> Remarks { get; set; } = [];

        public List<Tag> Tags { get; set; } = [];

        public List<Topic> Topics { get; set; } = [];
    }

    public sealed class Remark
    {
        public int Id { get; set; }

        public int? PostId { get; set; }
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Topic
    {
        public int Id { get; set; }

        [SoftDelete] public DateTimeOffset? DeletedAt { get; set; }

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Counted<T> : ICollection<T>
    {
        private readonly List<T> _all = [];

        public int Walks { get; private set; }

        public int Adds { get; private set; }

        public int Removes { get; private set; }

        public int Count => _all.Count;

        public bool IsReadOnly => false;

        public void Reset() => (Walks, Adds, Removes) = (0, 0, 0);

        public void Add(T item)
        {
            Adds++;
            _all.Add(item);
        }

        public bool Remove(T item)
        {
            Removes++;
            return _all.Remove(item);
        }

        public void Clear() => _all.Clear();

        public bool Contains(T item) => _all.Contains(item);

        public void CopyTo(T[] array, int arrayIndex) => _all.CopyTo(array, arrayIndex);

        public IEnumerator<T> GetEnumerator()
        {
            Walks++;
            return _all.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public sealed class RoomDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Room> Rooms => Table<Room>();

        public Table<Chair> Chairs => Table<Chair>();

        public Table<Desk> Desks => Table<Desk>();

        public Table<Leg> Legs => Table<Leg>();

        public Table<User> Users => Table<User>();

        public Table<Post> Posts => Table<Post>();

        public Table<Remark> Remarks => Table<Remark>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Topic> Topics => Table<Topic>();
    }
}
