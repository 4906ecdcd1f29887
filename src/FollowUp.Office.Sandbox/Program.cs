using FollowUp.Office.Server;

using var app = ServerProgram.Build(args);
app.Run();
