using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Oxen.TestServers;

/// <summary>
/// A server of this machine's binaries: a folder of its own, a free loopback port, a process. A shell between the tests
/// and the server reads their pipe; when it ends, because the tests say so or because they were killed, the shell kills the
/// server and removes the folder. So nothing is left of any run.
/// </summary>
internal sealed class LocalServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // "keep" on the pipe stops the server as a crash would, and leaves its folder for another start.
    private const string Watch = """
        exec 2> /dev/null
        folder=$1
        trap '' INT # Ctrl+C is for the tests.
        eval "exec $2" > "$folder/log" 2>&1 < /dev/null &
        read -r word
        kill -$3 $!
        wait
        [ "$word" = keep ] || rm -rf "$folder"
        """;

    private readonly ServerKind _kind;
    private readonly string _folder = Path.Combine(ThrowAway.Root, $"oxen-server-{Path.GetRandomFileName()}");
    private readonly int _port = FreePort();
    private Process _process;

    /// <summary>Makes the folder and starts the server.</summary>
    /// <exception cref="InvalidOperationException">It can't be started; the message has its log.</exception>
    public LocalServer(ServerKind kind)
    {
        _kind = kind;
        using (var initialise = Shell($"mkdir -m 700 {_folder} && {Command(kind.Binaries.Initialise)} {kind.Initialise(_folder)} > {_folder}/log 2>&1"))
        {
            initialise.WaitForExit();
            if (initialise.ExitCode != 0)
            {
                throw Failure("made");
            }
        }

        _process = Serve();
    }

    /// <summary>The connection string without a database of one's own.</summary>
    public string ConnectionString => _kind.ConnectionString(_port, null);

    /// <summary>Kills the server, as a crash does, and starts it again in the same folder.</summary>
    public void Restart()
    {
        Kill();
        _process = Serve();
    }

    /// <summary>Kills the server; what it acknowledged is kept for <see cref="Restart"/>.</summary>
    public void Kill() => End("keep");

    /// <summary>Stops the server and removes its folder.</summary>
    public void Stop() => End("");

    private void End(string word)
    {
        if (_process.HasExited)
        {
            return;
        }

        _process.StandardInput.WriteLine(word);
        _process.StandardInput.Close();
        _process.WaitForExit();
    }

    private Process Serve()
    {
        var process = Shell(Watch, _folder, $"{Command(_kind.Binaries.Serve)} {_kind.Serve(_folder, _port)}", _kind.CrashSignal);
        var waited = Stopwatch.StartNew();
        while (!Answers())
        {
            if (waited.Elapsed > Patience)
            {
                var failure = Failure("started");
                process.StandardInput.Close();
                process.WaitForExit();
                throw failure;
            }

            Thread.Sleep(50);
        }

        return process;
    }

    private bool Answers()
    {
        try
        {
            using var connection = _kind.Open(ConnectionString);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private string Command(string binary) => _kind.Binary(binary)!;

    private Process Shell(string script, params string[] arguments)
    {
        string[] bash = ["bash", "-c", script, "bash", .. arguments];
        string[] command = _kind.User is { } user && Environment.UserName == "root" ? ["runuser", "-u", user, "--", .. bash] : bash;
        return Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = Path.GetTempPath() })!;
    }

    private InvalidOperationException Failure(string what)
    {
        var log = File.Exists($"{_folder}/log") ? File.ReadAllText($"{_folder}/log") : "There is no log.";
        return new InvalidOperationException($"{_kind.Name} can't be {what} in {_folder}. The end of its log:\n{log[Math.Max(0, log.Length - 4000)..]}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
