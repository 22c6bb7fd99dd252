using System.Data.Common;

namespace Oxen.Benchmarks.Databases;

/// <summary>Makes the tables and the rows of <see cref="Data"/> in an empty database.</summary>
internal static class Filling
{
    private const string CustomerColumns = "id, name, email, country, age, referrer, points, score, active, created_at";

    public static void Fill(Database database, DbConnection connection)
    {
        using (DbCommand command = connection.CreateCommand())
        {
            command.CommandText = database.Tables;
            command.ExecuteNonQuery();
        }

        using DbTransaction transaction = connection.BeginTransaction();
        var customers = new MultiRowInsert(connection, "customers", CustomerColumns, database.RowsPerInsert);
        Insert(customers, transaction, Data.Customers, database.RowsPerInsert, (row, id) =>
        {
            Customer each = Data.Customer(id);
            customers.Set(row, id, each.Name, each.Email, each.Country, each.Age, each.Referrer, each.Points, each.Score, each.Active, each.CreatedAt);
        });

        var orders = new MultiRowInsert(connection, "orders", $"id, {OrderCommand.Columns}", database.RowsPerInsert);
        Insert(orders, transaction, Data.Orders, database.RowsPerInsert, (row, id) =>
        {
            Order each = Data.Order(id);
            orders.Set(row, id, each.CustomerId, each.Product, each.Quantity, each.Price, each.Note, each.PlacedAt);
        });

        var authors = new MultiRowInsert(connection, "authors", "id, name, email, joined_at", database.RowsPerInsert);
        Insert(authors, transaction, Data.Authors, database.RowsPerInsert, (row, id) =>
        {
            Author each = Data.Author(id);
            authors.Set(row, id, each.Name, each.Email, each.JoinedAt);
        });

        var posts = new MultiRowInsert(connection, "posts", "id, author_id, title, views, posted_at", database.RowsPerInsert);
        Insert(posts, transaction, Data.Authors * Data.PostsOfAuthor, database.RowsPerInsert, (row, id) =>
        {
            Post each = Data.Post(id);
            posts.Set(row, id, each.AuthorId, each.Title, each.Views, each.PostedAt);
        });

        var comments = new MultiRowInsert(connection, "comments", "id, post_id, text, likes", database.RowsPerInsert);
        Insert(comments, transaction, Data.Authors * Data.PostsOfAuthor * Data.CommentsOfPost, database.RowsPerInsert, (row, id) =>
        {
            Comment each = Data.Comment(id);
            comments.Set(row, id, each.PostId, each.Text, each.Likes);
        });
        transaction.Commit();

        // The planner knows the tables as it would after a day.
        using DbCommand analyze = connection.CreateCommand();
        analyze.CommandText = database.Analyze;
        analyze.ExecuteNonQuery();
    }

    private static void Insert(MultiRowInsert insert, DbTransaction transaction, int count, int rows, Action<int, int> set)
    {
        using DbCommand command = insert.Command;
        command.Transaction = transaction;
        for (int id = 1; id <= count; id += rows)
        {
            for (int row = 0; row < rows; row++)
                set(row, id + row);
            command.ExecuteNonQuery();
        }
    }
}
